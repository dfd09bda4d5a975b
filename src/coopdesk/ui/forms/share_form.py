"""What the forms of shares have in common: fields, what it comes to beside them, the end."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from coopdesk.errors import CoopdeskError, InvalidInputError, Problem
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import DraftKeeper
from coopdesk.ui.forms.share_preview import Preview, PreviewSide
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    EmptyState,
    ErrorBox,
    FormRow,
    Notice,
    PageHeader,
    boxed,
    clear,
    column,
    key_cap,
    row,
    scrolled,
    show_toast,
)
from coopdesk.ui.messages import ask
from coopdesk.ui.pages.base import Page

_REST: Final = 200  # milliseconds of quiet before the figures are reckoned again


class ShareForm(Page):
    """A page that records one thing about shares.

    A subclass fills `rows` and calls `build`; it says what the fields come to (`preview`), records
    it (`act`) and what can be done next (`finished`).
    """

    watches: ClassVar[frozenset[str]] = frozenset({"share_transaction", "member", "setting"})
    name: ClassVar[str] = ""
    """Under which what is typed is kept as a draft."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.rows: dict[str, FormRow] = {}
        self.helps: dict[str, str] = {}
        self.is_dirty = False
        self._keeper: DraftKeeper | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.reckon)

    # building

    def build(self, fields: QWidget, side: PreviewSide, *, icon: str) -> None:
        """Put the fields, the figures beside them and the buttons in their places."""
        self.save_button = Button("…", icon, "primary")  # `say_action` names it
        self.cancel = Button(self.tr("Cancel"))
        self.keys = key_cap("Ctrl+S")
        self.header = PageHeader(
            "", "", key_cap("Esc"), self.cancel, self.save_button, self.keys, back=True
        )
        self.errors = ErrorBox()
        self.errors.watch(self.rows.values())
        self.trouble = Notice("", "bad")
        self.trouble.hide()
        self.take_up_button = Button(self.tr("Take it up"))
        self.give_up_button = Button(self.tr("Throw it away"))
        self.draft_notice = Notice("", "info", self.take_up_button, self.give_up_button)
        self.draft_notice.hide()
        self.side = side
        card = boxed(column(fields, STRETCH, margins=20), "card")
        left = column(
            self.draft_notice, self.trouble, self.errors, (scrolled(column(card)), 1), spacing=8
        )
        self._end = column()
        self._stack = QStackedLayout()
        self._stack.addWidget(boxed(row((left, 1), side, spacing=16)))
        self._stack.addWidget(boxed(self._end))
        body = QWidget()
        body.setLayout(self._stack)
        self.setLayout(column(self.header, (body, 1), spacing=12, margins=(24, 16)))
        self._wire()

    def field(
        self, name: str, label: str, field: QWidget, *, required: bool = False, note: str = ""
    ) -> FormRow:
        """One row; `note` is explained beside while the cursor is in it."""
        made = FormRow(label, field, required=required)
        self.rows[name] = made
        self.helps[name] = note
        return made

    def _wire(self) -> None:
        self.header.back_pressed.connect(self.on_cancel)
        self.cancel.clicked.connect(self.on_cancel)
        self.save_button.clicked.connect(self.save)
        self.take_up_button.clicked.connect(self._on_take_up)
        self.give_up_button.clicked.connect(self._on_give_up)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    # what a subclass says

    def content(self) -> dict[str, Any]:
        """What is typed, to be kept as a draft."""
        raise NotImplementedError

    def put(self, content: Mapping[str, Any]) -> None:
        """Show what a draft kept."""
        raise NotImplementedError

    def unread(self) -> dict[str, Problem]:
        """What is missing or cannot be read, by row."""
        raise NotImplementedError

    def preview(self) -> Preview:
        """What the fields come to; the office refuses by a `CoopdeskError`."""
        raise NotImplementedError

    def act(self) -> object:
        """Record it.

        Raises:
            CoopdeskError: it is refused; the page says why and keeps what is typed.
        """
        raise NotImplementedError

    def finished(self, done: object) -> EmptyState:
        """What is so now, and what can be done next."""
        raise NotImplementedError

    def undo_of(self, done: object) -> Callable[[], object] | None:
        """How to take back what `act` did, asking for the reason; None when it stays."""

    def say_action(self) -> None:
        """Name on the button what will happen."""

    # starting

    def start(self, record: str) -> None:
        """Begin anew; a draft of the same `record` is offered."""
        self.is_dirty = False
        self.trouble.hide()
        self.errors.hide()
        for each in self.rows.values():
            each.clear_state()
        self._keeper = DraftKeeper(self.ctx, f"{self.name}:{record}", self.content, self)
        self._keeper.said.connect(self.said)
        self._show_end(None)
        self._offer_draft()
        self.reckon()

    def _offer_draft(self) -> None:
        draft = self._keeper.found() if self._keeper else None
        self.draft_notice.setVisible(draft is not None)
        if draft is not None:
            when = texts.moment_text(draft.saved_at, self.ctx.today())
            words = self.tr("What you typed here was not saved. It was kept %1.")
            self.draft_notice.set_text(words.replace("%1", when))

    @Slot()
    def _on_take_up(self) -> None:
        draft = self._keeper.found() if self._keeper else None
        self.draft_notice.hide()
        if draft is not None:
            self.put(draft.content)
            self.is_dirty = True
            self.reckon()

    @Slot()
    def _on_give_up(self) -> None:
        if self._keeper:
            self._keeper.drop()
        self.draft_notice.hide()

    def keep_draft(self) -> str:
        """Keep what is typed now; returns the key it is found by."""
        if self._keeper is None:
            return ""
        self._keeper.keep()
        return self._keeper.key

    # while typing

    @Slot()
    def touched(self, name: str = "") -> None:
        """A field changed: what was wrong with it is over, the figures are reckoned soon."""
        self.is_dirty = True
        if self._keeper:
            self._keeper.touch()
        found = self.rows.get(name)
        if found is not None and found.state == "bad":
            found.clear_state()
        self.say_action()
        self._rest.start()

    @Slot()
    def reckon(self) -> None:
        """Show what the fields come to now."""
        self._rest.stop()
        self.say_action()
        self.side.show_preview(self.preview())

    def reload(self) -> None:
        """Somebody else moved shares, or a rule changed."""
        self.reckon()

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QObject | None, new: QObject | None) -> None:
        for name, each in self.rows.items():
            is_left = _holds(each, old) and not _holds(each, new)
            if is_left and (problem := self.unread().get(name)) not in (None, Problem.REQUIRED):
                each.set_error(texts.problem_text(problem))
            if _holds(each, new) and self.helps[name]:
                self.side.help.explain(each.label.text(), self.helps[name])

    # saving

    @Slot()
    def save(self) -> None:
        """Record it, or say under each field what is to be mended."""
        if self.is_ended:
            return
        self.trouble.hide()
        problems = self.unread()
        if problems:
            self.complain(problems)
            return
        try:
            done = self.act()
        except InvalidInputError as error:
            self.complain(error.problems)
        except CoopdeskError as error:
            self.refuse(texts.error_text(error))
        else:
            self._saved(done)

    def _saved(self, done: object) -> None:
        if self._keeper:
            self._keeper.drop()
        self.is_dirty = False
        end = self.finished(done)
        self._show_end(end)
        self.done.emit(end.title.text())
        if (undo := self.undo_of(done)) is not None:
            show_toast(self.window(), end.title.text(), undo=undo, keys="")

    def complain(self, problems: Mapping[str, Problem]) -> None:
        """Say under each field what is wrong; what has no field here is said on top."""
        for name, each in self.rows.items():
            if name in problems:
                each.set_error(texts.problem_text(problems[name]))
            elif each.state == "bad":
                each.clear_state()
        other = [name for name in problems if name not in self.rows]
        if other:
            said = [f"{texts.field_label(n)}: {texts.problem_text(problems[n])}" for n in other]
            self.refuse("\n".join(said))
        self.errors.show_errors()
        self.errors.go_next()

    def refuse(self, sentence: str) -> None:
        """Say on top why it was not recorded; what is typed stays."""
        self.trouble.set_text(sentence)
        self.trouble.show()
        self.reckon()

    # ending

    @property
    def is_ended(self) -> bool:
        """Whether it is recorded and the page only offers what can be done next."""
        return self._stack.currentIndex() == 1

    def _show_end(self, end: EmptyState | None) -> None:
        clear(self._end)
        if end is not None:
            self._end.addWidget(end)
        self._stack.setCurrentIndex(0 if end is None else 1)
        for part in (self.save_button, self.keys):
            part.setVisible(end is None)
        self.cancel.set_text(self.tr("Cancel") if end is None else self.tr("Close"))

    @Slot()
    def on_cancel(self) -> None:
        """Leave; something typed is asked about first."""
        if self.is_dirty and not ask(
            self,
            self.tr("Leave without recording?"),
            self.tr("What you typed since opening the form will be thrown away."),
            self.tr("Throw it away"),
            safe=self.tr("Go on typing"),
        ):
            return
        if self.is_dirty and self._keeper:
            self._keeper.drop()
        self.is_dirty = False
        self.back.emit()

    def may_leave(self) -> bool:
        """A draft is kept, so leaving loses nothing."""
        if self.is_dirty and self._keeper:
            self._keeper.keep()
        return True

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "save": self.save,
            "primary": self.save,
            "next_problem": self.errors.go_next,
            "back": self.on_cancel,
        }


def _holds(widget: QWidget, other: QObject | None) -> bool:
    return other is widget or (isinstance(other, QWidget) and widget.isAncestorOf(other))
