"""The heirs of a deceased member: who they are, and the one who takes the place (Art. 25)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from coopdesk.domain.members import MemberInput, Sex
from coopdesk.domain.membership import Kinship
from coopdesk.domain.phones import show_phone
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.heirs import (
    HeirInput,
    HeirRow,
    add_heir,
    edit_heir,
    remove_heir,
    succeed,
    succeed_as_new_member,
)
from coopdesk.services.member_record import MemberDetails
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog, WhyDialog
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.kit import (
    Choice,
    ChoiceCard,
    CodeEdit,
    DateEdit,
    PhoneEdit,
    SuggestEdit,
    TextEdit,
    boxed,
    column,
    row,
)
from coopdesk.ui.office_dates import date_edit

_MEN: Final = frozenset({Kinship.SON, Kinship.FATHER, Kinship.BROTHER})
_WOMEN: Final = frozenset({Kinship.DAUGHTER, Kinship.MOTHER, Kinship.SISTER})


class HeirDialog(FormDialog):
    """One heir, new or corrected; `acted` gives the heir's id."""

    def __init__(
        self,
        ctx: AppContext,
        member: MemberDetails,
        heir: HeirRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="save", parent=parent)
        self._ctx = ctx
        self._member = member
        self._heir = heir
        title = self.tr("An heir of %1").replace("%1", member.full_name)
        self.say(title, self.tr("Save"))
        self.kinship: Choice[Kinship] = Choice([(one, texts.code_text(one)) for one in Kinship])
        self.consent = QCheckBox(self.tr("Agrees in writing that another takes the place"))
        self.add_field(
            "full_name", texts.field_label("full_name"), TextEdit(longest=200), required=True
        )
        kin = self.make_row("kinship", self.tr("Kinship"), self.kinship)
        card = self.make_row("national_no", texts.field_label("national_no"), CodeEdit(longest=40))
        self.add(row((kin, 1), (card, 1), spacing=16))
        self.add_field("phone", texts.field_label("phone1"), PhoneEdit())
        self.add_field(
            "guardian",
            self.tr("Guardian"),
            TextEdit(longest=200),
            note=self.tr("Who acts for an heir who is not of age"),
        )
        self.add(self.consent)
        if heir is not None:
            self._show(heir)

    def _show(self, heir: HeirRow) -> None:
        for name, text in (
            ("full_name", heir.full_name),
            ("national_no", heir.national_no),
            ("phone", show_phone(heir.phone)),
            ("guardian", heir.guardian),
        ):
            field = self.rows[name].field
            if isinstance(field, (TextEdit, CodeEdit)):
                field.setText(text)
        self.kinship.set_value(heir.kinship)
        self.consent.setChecked(heir.has_consented)

    def act(self) -> object:
        """Write it down."""
        given = HeirInput(
            full_name=self.value("full_name"),
            kinship=self.kinship.value(),
            national_no=self.value("national_no"),
            phone=self.value("phone"),
            guardian=self.value("guardian"),
            has_consented=self.consent.isChecked(),
        )
        if self._heir is None:
            return self._ctx.write(add_heir, self._member.id, given)
        self._ctx.write(edit_heir, self._heir.id, given, version=self._heir.version)
        return self._heir.id


class SuccessionDialog(FormDialog):
    """An heir takes the place with all shares; `acted` gives the transfer's id."""

    def __init__(
        self,
        ctx: AppContext,
        member: MemberDetails,
        heir: HeirRow,
        others: Sequence[HeirRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="user-check", width=600, parent=parent)
        self._ctx = ctx
        self._heir = heir
        title = self.tr("Does %1 take the place of %2?").replace("%1", heir.full_name)
        held = self.tr("%1 go over; the other heirs must agree (Article 25).")
        self.say(
            title.replace("%2", member.full_name),
            self.tr("Takes the place"),
            held.replace("%1", texts.shares_text(member.shares)),
        )
        against = [each.full_name for each in others if not each.has_consented]
        if against:
            names = self.tr(", ").join(against)
            self.warn([self.tr("Not agreed yet: %1").replace("%1", names)])
        self.is_new = True
        self.new = ChoiceCard(
            "user-plus", self.tr("A new member"), self.tr("Under the next number.")
        )
        self.known = ChoiceCard(
            "user-round", self.tr("A member already"), self.tr("The shares go to that record.")
        )
        self.new.picked.connect(lambda: self.choose(is_new=True))
        self.known.picked.connect(lambda: self.choose(is_new=False))
        self.add(row((self.new, 1), (self.known, 1), spacing=12))
        self.member = MemberChoice(ctx)
        self.member.leave_out(member.id)
        self._known_row = self.add_field("to_member_id", self.tr("The member"), self.member)
        self._new_rows = self._person()
        decision = self.make_row(
            "decision_ref", self.tr("Number of the decision"), CodeEdit(longest=120)
        )
        on = self.make_row("on", self.tr("Takes the place on"), date_edit(
            ctx, ctx.today()), required=True)  # fmt: skip
        self.add(row((decision, 1), (on, 1), spacing=16))
        self.choose(is_new=True)

    def _person(self) -> QWidget:
        """What the register must know of a new member."""
        heir = self._heir
        unknown = (None, self.tr("Not noted"))
        self.sex: Choice[Sex | None] = Choice(
            [unknown, *((one, texts.code_text(one)) for one in Sex)]
        )
        if heir.kinship in _MEN | _WOMEN:
            self.sex.set_value(Sex.MALE if heir.kinship in _MEN else Sex.FEMALE)
        places = [place.name for place in self._ctx.read(list_neighbourhoods)]
        born = date_edit(self._ctx, year_will_do=True)
        name = self.make_row(
            "full_name", texts.field_label("full_name"), TextEdit(heir.full_name, longest=200)
        )
        sex = self.make_row("sex", texts.field_label("sex"), self.sex)
        birth = self.make_row("birth_date", texts.field_label("birth_date"), born)
        card = self.make_row(
            "national_no",
            texts.field_label("national_no"),
            CodeEdit(heir.national_no, longest=40),
        )
        place = self.make_row(
            "neighbourhood", texts.field_label("neighbourhood"), SuggestEdit(places)
        )
        person = boxed(
            column(
                name,
                row((sex, 1), (birth, 1), spacing=16),
                row((card, 1), (place, 1), spacing=16),
                spacing=10,
            )
        )
        self.add(person)
        return person

    @Slot(bool)
    def choose(self, *, is_new: bool) -> None:
        """A new member, or one who is in the register."""
        self.is_new = is_new
        self.new.set_on(on=is_new)
        self.known.set_on(on=not is_new)
        self._new_rows.setVisible(is_new)
        self._known_row.setVisible(not is_new)
        self.fit()

    def act(self) -> object:
        """Let the heir take the place."""
        on = self.day("on") or self._ctx.today()
        reference, today = self.value("decision_ref"), self._ctx.today()
        if self.is_new:
            return self._ctx.write(
                succeed_as_new_member,
                self._heir.id,
                self._given(),
                on=on,
                decision_ref=reference,
                today=today,
            )
        if self.member.member_id is None:
            raise InvalidInputError({"to_member_id": Problem.REQUIRED})
        return self._ctx.write(
            succeed,
            self._heir.id,
            to_member_id=self.member.member_id,
            on=on,
            decision_ref=reference,
            today=today,
        )

    def _given(self) -> MemberInput:
        born = self.rows["birth_date"].field
        return MemberInput(
            full_name=self.value("full_name"),
            joined_on=self.day("on") or self._ctx.today(),
            sex=self.sex.value(),
            national_no=self.value("national_no"),
            birth_date=self.day("birth_date"),
            birth_year=born.year() if isinstance(born, DateEdit) else None,
            neighbourhood=self.value("neighbourhood"),
            phone1=self._heir.phone,
        )


def remove_heir_dialog(ctx: AppContext, heir: HeirRow, parent: QWidget) -> FormDialog:
    """Somebody is on the list who does not belong there."""
    translate = QCoreApplication.translate
    dialog = WhyDialog(
        lambda reason: ctx.write(remove_heir, heir.id, reason=reason), icon="x", parent=parent
    )
    dialog.say(
        translate("HeirRemove", "Take %1 off the list of heirs?").replace("%1", heir.full_name),
        translate("HeirRemove", "Take off"),
        translate("HeirRemove", "What was written stays in the corrections."),
    )
    return dialog
