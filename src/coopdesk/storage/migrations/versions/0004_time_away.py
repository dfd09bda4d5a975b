"""Who left a meeting and came back: from when to when."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "time_away",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attendance_id", sa.Integer(), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["attendance_id"], ["attendance.id"], name=op.f("fk_time_away_attendance_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_time_away")),
    )
    with op.batch_alter_table("time_away", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_time_away_attendance_id"), ["attendance_id"], unique=False
        )
