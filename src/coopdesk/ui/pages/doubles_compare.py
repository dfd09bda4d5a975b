"""Two members side by side: which number stays, which value is right, and making them one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from coopdesk.domain.doubles import DoubleReason
from coopdesk.errors import CoopdeskError
from coopdesk.services.doubles import DoubleMember, double_members, say_not_the_same
from coopdesk.services.files import path_of
from coopdesk.services.member_record import get_member
from coopdesk.services.merging import (
    FieldPair,
    MergePreview,
    compare_members,
    merge_members,
    preview_merge,
    suggested_choices,
)
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Fold,
    Label,
    Notice,
    TextEdit,
    boxed,
    clear,
    column,
    day_text,
    key_cap,
    line,
    ltr,
    px,
    row,
    scrolled,
)
from coopdesk.ui.pages.doubles_fields import LABELS, FieldChoice, ValueChoice, same_field
from coopdesk.ui.pages.doubles_words import error_line, listed, reason_word

_LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class _Read:
    """Everything about a pair, read in one go."""

    members: tuple[DoubleMember, DoubleMember]
    pairs: Sequence[FieldPair]
    versions: tuple[int, int]


class DoublesCompare(QFrame):
    """The comparison.

    Signals:
        done: something was done; the sentence about it.
        asked_open: show a member's page; the id.
    """

    done = Signal(str)
    asked_open = Signal(int)

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self._read: _Read | None = None
        self._kept = 0
        self.choices: dict[str, FieldChoice] = {}
        self._build()

    def _build(self) -> None:
        self.why = Label("", "muted", wrap=True)
        self.keeps: list[ValueChoice] = []
        self._keep_group = QButtonGroup(self)
        self._heads = row(spacing=12)
        self._fields = column(spacing=0)
        self.outcome = Label("", "strong", wrap=True)
        self.trouble = Notice("", "bad")
        self.trouble.hide()
        self.reason = TextEdit(
            hint=self.tr("Why, for example: entered twice from the paper register"),
            longest=_LONGEST_REASON,
        )
        self.reason.setAccessibleName(self.tr("Why the two become one"))
        self.merge = Button(" ", "link", "primary")
        self.apart = Button(self.tr("They are two people"), "users")
        self.merge.clicked.connect(self.make_one)
        self.apart.clicked.connect(self.say_apart)
        foot = row(self.apart, STRETCH, self.merge, key_cap("Ctrl+Enter"))
        self.setLayout(
            column(
                self.why,
                self._heads,
                line(),
                (scrolled(self._fields), 1),
                line(),
                self.trouble,
                self.outcome,
                self.reason,
                foot,
                spacing=8,
                margins=16,
            )
        )

    # showing

    def show_pair(self, one: int, other: int, reasons: Sequence[DoubleReason] = ()) -> bool:
        """Compare two members; False when one of them is no longer there."""
        self._read = None
        read, today = self._ctx.read, self._ctx.today()
        members = read(double_members, (one, other), today=today)
        try:
            first, second = (read(get_member, each, today=today) for each in (one, other))
            pairs = read(compare_members, one, other)
        except CoopdeskError:
            return False
        by_id = {member.id: member for member in members}
        self._read = _Read((by_id[one], by_id[other]), pairs, (first.version, second.version))
        said = listed(reason_word(reason) for reason in reasons)
        self.why.setText(said)
        self.why.setVisible(bool(said))
        self.reason.clear()
        self._kept = 0
        self._show_heads(self._read.members)
        self._show_fields(self._read)
        self._suggest()
        return True

    @property
    def pair(self) -> tuple[int, int] | None:
        """The ids compared: the one that stays, the one that goes."""
        if self._read is None:
            return None
        members = self._read.members
        return members[self._kept].id, members[1 - self._kept].id

    def taken(self) -> dict[str, bool]:
        """Field → whether the value of the record that goes is taken."""
        return {name: each.taken() != self._kept for name, each in self.choices.items()}

    def keep(self, at: int) -> None:
        """Let the other record stay."""
        self._kept = at
        self.keeps[at].radio.setChecked(True)
        self._suggest()

    def _show_heads(self, members: tuple[DoubleMember, DoubleMember]) -> None:
        clear(self._heads)
        self.keeps = []
        stays = Label(self.tr("Which number stays"), "strong", wrap=True, width=LABELS)
        self._heads.addWidget(stays)
        for at, member in enumerate(members):
            said = self.tr("Keep no. %1").replace("%1", ltr(member.number))
            head = ValueChoice(said, f"{said}: {member.full_name}")
            head.label.set_class("strong")
            open_page = Button(icon="external-link", kind="quiet", tip=self.tr("Open the page"))
            open_page.clicked.connect(lambda _on=False, who=member.id: self.asked_open.emit(who))
            head.chosen.connect(lambda at=at: self.keep(at))
            self._keep_group.addButton(head.radio, at)
            self.keeps.append(head)
            facts = Label(_facts(member), "muted", wrap=True)
            top = row((head, 1), open_page, spacing=4)
            self._heads.addLayout(column(top, facts, spacing=2), 1)
        self.keeps[0].radio.setChecked(True)

    def _show_fields(self, read: _Read) -> None:
        clear(self._fields)
        self.choices = {}
        numbers = tuple(
            self.tr("no. %1").replace("%1", ltr(member.number)) for member in read.members
        )
        same = [pair for pair in read.pairs if not pair.differs]
        for pair in read.pairs:
            if pair.differs:
                choice = FieldChoice(pair, (numbers[0], numbers[1]))
                choice.changed.connect(self._show_outcome)
                self.choices[pair.name] = choice
                if pair.name == "photo":
                    self._show_photos(choice, pair)
                self._fields.addWidget(choice)
        if not self.choices:
            self._fields.addWidget(Label(self.tr("Both say the same in every field."), "muted"))
        filled = [pair for pair in same if pair.one_value not in (None, "", False)]
        if filled:
            body = boxed(column(*(same_field(pair) for pair in filled), spacing=0))
            words = self.tr("%Ln field(s) in which both agree", "", len(filled))
            self._fields.addSpacing(px(8))
            self._fields.addWidget(Fold(words, body))
        self._fields.addStretch(1)

    def _show_photos(self, choice: FieldChoice, pair: FieldPair) -> None:
        for value, digest in zip(choice.values, (pair.one_value, pair.other_value), strict=True):
            if digest:
                picture = QPixmap(str(path_of(self._ctx.office.files, digest)))
                if not picture.isNull():
                    value.show_picture(picture)

    def _suggest(self) -> None:
        """What one would mostly take."""
        pair = self.pair
        if pair is None:
            return
        takes = self._ctx.read(suggested_choices, *pair)
        for name, choice in self.choices.items():
            choice.take(1 - self._kept if takes.get(name) else self._kept)
        self._show_outcome()

    @Slot()
    def _show_outcome(self) -> None:
        pair = self.pair
        if self._read is None or pair is None:
            return
        kept = self._read.members[self._kept]
        gone = self._read.members[1 - self._kept]
        action = self.tr("Merge no. %1 into no. %2").replace("%1", ltr(gone.number))
        self.merge.set_text(action.replace("%2", ltr(kept.number)))
        try:
            preview = self._ctx.read(preview_merge, *pair, self.taken())
        except CoopdeskError as error:
            self._refuse(error_line(error))
            return
        self.trouble.hide()
        self.merge.setEnabled(True)
        self.outcome.setText(self._outcome(preview, kept, gone))

    def _outcome(self, preview: MergePreview, kept: DoubleMember, gone: DoubleMember) -> str:
        said = self.tr("Then no. %1: %2 worth %3, %4, member since %5.")
        parts = (
            ltr(kept.number),
            texts.shares_text(preview.shares),
            texts.rials_text(preview.amount),
            texts.code_text(preview.status, sex=kept.sex),
            day_text(preview.joined_on),
        )
        for at, part in enumerate(parts, 1):
            said = said.replace(f"%{at}", part)
        leads = self.tr("No. %1 is never given again and leads to it.")
        words = [said, leads.replace("%1", ltr(gone.number))]
        left = preview.steps_left + preview.steps_dropped
        if left > 1 or preview.steps_dropped:
            words.append(self.tr("%Ln step(s) will no longer count.", "", left))
        return " ".join(words)

    def _refuse(self, text: str) -> None:
        self.trouble.set_text(text)
        self.trouble.show()
        self.merge.setEnabled(False)
        self.outcome.setText("")

    # doing

    @Slot()
    def make_one(self) -> None:
        """Merge, as the button says; it can be undone."""
        pair = self.pair
        if self._read is None or pair is None or not self.merge.isEnabled():
            return
        kept, gone = self._read.members[self._kept], self._read.members[1 - self._kept]
        versions = (self._read.versions[self._kept], self._read.versions[1 - self._kept])
        choices: Mapping[str, bool] = self.taken()
        try:
            self._ctx.write(
                merge_members,
                *pair,
                choices=choices,
                reason=self.reason.value(),
                today=self._ctx.today(),
                versions=versions,
            )
        except CoopdeskError as error:
            self._refuse(error_line(error))
            return
        done = self.tr("No. %1 is merged into no. %2").replace("%1", ltr(gone.number))
        self.done.emit(done.replace("%2", ltr(kept.number)))

    @Slot()
    def say_apart(self) -> None:
        """Note that they are two people."""
        if self._read is None:
            return
        one, other = self._read.members
        try:
            self._ctx.write(say_not_the_same, one.id, other.id)
        except CoopdeskError as error:
            self._refuse(error_line(error))
            return
        done = self.tr("Noted: no. %1 and no. %2 are two people")
        done = done.replace("%1", ltr(one.number)).replace("%2", ltr(other.number))
        self.done.emit(done)


def _facts(member: DoubleMember) -> str:
    parts = [
        texts.code_text(member.status, sex=member.sex),
        texts.shares_text(member.shares),
        member.neighbourhood,
    ]
    return " · ".join(part for part in parts if part)
