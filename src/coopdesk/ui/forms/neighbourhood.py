"""Correcting a quarter, and making two quarters one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from coopdesk.services.neighbourhoods import (
    NeighbourhoodRow,
    edit_neighbourhood,
    merge_neighbourhoods,
)
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Choice, PhoneEdit, TextEdit

_LONGEST = 120


class NeighbourhoodDialog(FormDialog):
    """The name of a quarter and who knows its people."""

    def __init__(
        self, ctx: AppContext, place: NeighbourhoodRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="save", parent=parent)
        self._ctx, self._place = ctx, place
        said = self.tr("A new name holds for all who live there: %1.")
        self.say(
            self.tr("The quarter «%1»").replace("%1", place.name),
            self.tr("Save"),
            said.replace("%1", texts.members_text(place.members)) if place.members else "",
        )
        name = TextEdit(place.name, longest=_LONGEST)
        self.add_field("name", self.tr("Name of the quarter"), name, required=True)
        aqil = TextEdit(place.aqil_name, longest=_LONGEST)
        self.add_field("aqil_name", self.tr("Its aqil"), aqil)
        phone = PhoneEdit(place.aqil_phone)
        self.add_field("aqil_phone", self.tr("The aqil's phone"), phone)

    def act(self) -> object:
        """Save it."""
        self._ctx.write(
            edit_neighbourhood,
            self._place.id,
            name=self.value("name"),
            aqil_name=self.value("aqil_name"),
            aqil_phone=self.value("aqil_phone"),
        )
        return self.value("name")


class JoinDialog(FormDialog):
    """Into which quarter the people of another go."""

    def __init__(
        self,
        ctx: AppContext,
        gone: NeighbourhoodRow,
        places: Sequence[NeighbourhoodRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="link", parent=parent)
        self._ctx, self._gone = ctx, gone
        others = [place for place in places if place.id != gone.id]
        self._into = Choice[NeighbourhoodRow]([(place, place.name) for place in others])
        self._into.chosen.connect(self._name_it)
        moves = self.tr("%1 move there; «%2» is struck off the list. One undo takes it back.")
        moves = moves.replace("%1", texts.members_text(gone.members)).replace("%2", gone.name)
        self.say(self.tr("Where do the people of «%1» go?").replace("%1", gone.name), " ", moves)
        self.add_field("into", self.tr("Into the quarter"), self._into)
        self._name_it()

    def _name_it(self, *_chosen: object) -> None:
        said = self.tr("Join them to «%1»").replace("%1", self._into.value().name)
        self.action.set_text(said)

    def act(self) -> object:
        """Move everybody."""
        into = self._into.value()
        self._ctx.write(merge_neighbourhoods, into.id, self._gone.id)
        return into.name
