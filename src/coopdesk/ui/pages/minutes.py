"""The minutes of a meeting: edited beside what was recorded, kept as one types, then locked."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import NOW, ORGAN_OF, OVER, MeetingStatus
from coopdesk.domain.minutes_text import MinutesText
from coopdesk.errors import ConflictError, CoopdeskError
from coopdesk.services.meeting_record import MeetingDetails, get_meeting
from coopdesk.services.minutes import (
    MinutesDetails,
    get_minutes,
    minutes_versions,
    save_minutes,
    start_minutes,
    version_text,
)
from coopdesk.services.minutes_facts import (
    Difference,
    Fact,
    fact_block,
    fresh_draft,
    minutes_differences,
    minutes_facts,
)
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.annex import AnnexDialog
from coopdesk.ui.forms.approval import ApprovalDialog
from coopdesk.ui.forms.news import NewsDialog
from coopdesk.ui.kit import (
    Button,
    EmptyState,
    Label,
    PageHeader,
    Pill,
    boxed,
    column,
    ltr,
    row,
    tool_button,
)
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.meetings_columns import meeting_name
from coopdesk.ui.pages.minutes_bar import MinutesBar
from coopdesk.ui.pages.minutes_editor import MinutesEditor
from coopdesk.ui.pages.minutes_menus import offer_phrases, offer_versions
from coopdesk.ui.pages.minutes_panel import MinutesPanel
from coopdesk.ui.pages.minutes_words import minutes_help
from coopdesk.ui.pages.visits import MinutesVisit, PaperVisit

_QUIET: Final = 2000  # milliseconds after the last key before the text is kept
_LOOK: Final = 700  # before what is in the text is compared with the record


class MinutesPage(Page):
    """The minutes of the meeting last asked for."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"meeting", "vote", "decision", "assignment", "remark", "minutes", "attendance", "annex"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.meeting: MeetingDetails | None = None
        self.minutes: MinutesDetails | None = None
        self._id: int | None = None
        self._base_no = 0
        self._is_dirty = False
        self.differences: list[Difference] = []
        self._save_timer = QTimer(self, singleShot=True, interval=_QUIET)
        self._save_timer.timeout.connect(self.keep)
        self._look_timer = QTimer(self, singleShot=True, interval=_LOOK)
        self._look_timer.timeout.connect(self._look)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.news = Button(self.tr("News text"), "megaphone")
        self.printing = Button(self.tr("Print"), "printer")
        self.more = tool_button("ellipsis-vertical", self.tr("More"))
        self.approve = Button(self.tr("Approve and lock…"), "lock", "primary")
        self.header = PageHeader(
            "", "", self.more, self.news, self.printing, self.approve, back=True
        )
        self.editor = MinutesEditor()
        self.bar = MinutesBar(self.editor)
        self.saved = Label("", "muted")
        self.written = Label("", "muted")
        foot = boxed(row(self.saved, "stretch", self.written, margins=(14, 6)), "headbox")
        page = boxed(column((self.editor, 1), margins=(24, 12)), "desk")
        left = boxed(column(self.bar, (page, 1), foot, spacing=0), "card")
        self.panel = MinutesPanel()
        self._none = EmptyState(
            "scroll-text",
            self.tr("There are no minutes to write yet"),
            self.tr("Minutes are written once the attendance desk has worked."),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(boxed(row((left, 1), self.panel, spacing=16)))
        self._stack.addWidget(self._none)
        body = QWidget()
        body.setLayout(self._stack)
        self.setLayout(column(self.header, (body, 1), spacing=12, margins=(24, 16)))

    def _wire(self) -> None:
        self.header.back_pressed.connect(self.back)
        self.editor.edited.connect(self._on_edited)
        self.bar.phrase_asked.connect(self._on_phrases)
        self.bar.preview_asked.connect(self.print_minutes)
        self.panel.insert_asked.connect(self._on_insert)
        self.panel.renew_asked.connect(self._on_renew)
        self.approve.clicked.connect(self.go_on)
        self.printing.clicked.connect(self.print_minutes)
        self.news.clicked.connect(self._on_news)
        self.more.clicked.connect(self._on_more)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the minutes a `MinutesVisit` asks for; begin them when there are none."""
        if not isinstance(argument, MinutesVisit):
            return
        if self._is_dirty:
            self.keep()
        self._id = argument.meeting_id
        self.minutes = None
        self.meeting = self.ctx.read(get_meeting, self._id)
        may_write = self.meeting.row.status in OVER | NOW
        self._stack.setCurrentIndex(0 if may_write else 1)
        if may_write:
            try:
                found = self.ctx.write(start_minutes, self._id, now=self.ctx.now())
            except CoopdeskError as error:
                show_error(self, error)
                self.back.emit()
                return
            self._take(found)
        self._show_head()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "save": self.keep,
            "print": self.print_minutes,
            "primary": self.go_on,
            "next_problem": self.panel.show_differences,
            "undo": self.editor.undo,
            "find": self.editor.setFocus,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return minutes_help()

    def reload(self) -> None:
        """Something was recorded since: compare again; a text somebody else saved is shown."""
        if self._id is None or self.minutes is None:
            return
        self.meeting = self.ctx.read(get_meeting, self._id)
        found = self.ctx.read(get_minutes, self._id)
        if found is not None and not self._is_dirty and found.no != self._base_no:
            self._take(found)
        elif found is not None:
            self.minutes = found
        self._show_head()
        self._look()

    def _take(self, found: MinutesDetails) -> None:
        self.minutes = found
        self._base_no = found.no
        self._is_dirty = False
        self.editor.load(found.text)
        self._show_saved()
        self._look()

    # showing

    @property
    def is_locked(self) -> bool:
        """Whether the minutes are approved."""
        return self.minutes is not None and self.minutes.state is MinutesState.APPROVED

    def _show_head(self) -> None:
        if self.meeting is None:
            return
        title = self.tr("Minutes: %1").replace("%1", meeting_name(self.meeting.row))
        if self.is_locked:
            self.header.set_title(title, self.tr("Locked; a correction is an annex."))
            self.header.show_pills(Pill(texts.code_text(MinutesState.APPROVED), "ok", "lock"))
            self.approve.set_icon_text("file-plus", self.tr("Add an annex…"))
        else:
            said = self.tr("The text is locked when approved; later corrections are an annex.")
            self.header.set_title(title, said)
            self.header.show_pills(Pill(texts.code_text(MinutesState.DRAFT), "warn", "file-pen"))
            self.approve.set_icon_text("lock", self.tr("Approve and lock…"))
        is_over = self.meeting.row.status in OVER
        self.approve.setEnabled(self.is_locked or is_over)
        self.approve.setToolTip("" if is_over else self.tr("Close the session first."))
        self.editor.setReadOnly(self.is_locked)
        self.bar.setVisible(not self.is_locked)

    def _show_saved(self) -> None:
        if self.minutes is None:
            return
        when = texts.moment_text(self.minutes.saved_at, self.ctx.today())
        text = self.tr("Kept %1 · version %2").replace("%1", when)
        self.saved.setText(text.replace("%2", ltr(self._base_no)))

    @Slot()
    def _look(self) -> None:
        """Compare the text with the record."""
        self._look_timer.stop()
        if self._id is None or self.minutes is None:
            return
        text = self.editor.minutes_text()
        facts = self.ctx.read(minutes_facts, self._id, text)
        self.differences = (
            [] if self.is_locked else self.ctx.read(minutes_differences, self._id, text)
        )
        self.panel.show_facts(facts, self.differences, locked=self.is_locked)
        told = sum(each.in_text for each in facts)
        words = self.tr("%1 of %2 facts are in the text").replace("%1", ltr(told))
        self.written.setText(words.replace("%2", ltr(len(facts))))

    # keeping

    @Slot()
    def _on_edited(self) -> None:
        if self.is_locked:
            return
        self._is_dirty = True
        self._save_timer.start()
        self._look_timer.start()

    @Slot()
    def keep(self) -> None:
        """Keep the text now."""
        self._save_timer.stop()
        if self._id is None or self.is_locked or not self._is_dirty:
            return
        text = self.editor.minutes_text()
        try:
            self._base_no = self.ctx.write(
                save_minutes, self._id, text, base_no=self._base_no, now=self.ctx.now()
            )
        except ConflictError:
            self._meet_conflict(text)
            return
        except CoopdeskError as error:
            self.said.emit(texts.error_text(error))
            self._save_timer.start()
            return
        self._is_dirty = False
        hour = ltr(f"{self.ctx.now().astimezone():%H:%M:%S}")
        text_said = self.tr("Kept at %1 · version %2").replace("%1", hour)
        self.saved.setText(text_said.replace("%2", ltr(self._base_no)))
        self.said.emit(self.tr("The minutes are kept"))

    def _meet_conflict(self, own: MinutesText) -> None:
        """Another desk kept its text first: neither is lost."""
        if self._id is None:
            return
        found = self.ctx.read(get_minutes, self._id)
        if found is None:
            return
        keeps_own = ask(
            self,
            self.tr("Another desk changed these minutes meanwhile"),
            self.tr("Both texts stay among the versions. Which one goes on?"),
            self.tr("Mine goes on"),
            safe=self.tr("Show theirs"),
            danger=False,
        )
        self._base_no = self.ctx.write(
            save_minutes, self._id, own, base_no=found.no, now=self.ctx.now(), autosave=False
        )
        if not keeps_own:
            self._base_no = self.ctx.write(
                save_minutes,
                self._id,
                found.text,
                base_no=self._base_no,
                now=self.ctx.now(),
                autosave=False,
            )
            self.editor.load(found.text)
        self._is_dirty = False

    def may_leave(self) -> bool:
        """Leaving loses nothing."""
        self.keep()
        return True

    # doing

    @Slot(object)
    def _on_insert(self, fact: Fact) -> None:
        if self._id is None or self.is_locked:
            return
        self.editor.put_blocks(self.ctx.read(fact_block, self._id, fact.key))
        self._look()

    @Slot(object)
    def _on_renew(self, difference: Difference) -> None:
        if self._id is None or self.is_locked:
            return
        blocks = self.ctx.read(fact_block, self._id, difference.key)
        if not self.editor.replace_box(difference.key, blocks):
            self.editor.put_blocks(blocks)
        self._look()

    @Slot()
    def _on_phrases(self) -> None:
        if self.meeting is None or self.is_locked:
            return
        organ = ORGAN_OF[self.meeting.row.kind]
        offer_phrases(self.bar.phrases, organ, self.editor.put_text)

    @Slot()
    def go_on(self) -> None:
        """Approve a draft; add an annex to approved minutes."""
        if self.meeting is None or self.minutes is None:
            return
        self.keep()
        if self.is_locked:
            annex = AnnexDialog(self.ctx, self.meeting, parent=self)
            annex.acted.connect(lambda _no: self.done.emit(self.tr("The annex is added")))
            annex.ask()
            return
        self._look()
        dialog = ApprovalDialog(
            self.ctx, self.meeting, no=self._base_no, differences=self.differences, parent=self
        )
        dialog.acted.connect(lambda _seal: self.done.emit(self.tr("The minutes are approved")))
        dialog.ask()

    @Slot()
    def print_minutes(self) -> None:
        """Look at the paper."""
        self.keep()
        if self.meeting is not None:
            has_met = self.meeting.row.status is not MeetingStatus.NO_QUORUM
            self._paper("minutes" if has_met else "no-quorum-minutes")

    @Slot()
    def _on_news(self) -> None:
        if self._id is not None:
            NewsDialog(self.ctx, self._id, parent=self).open()

    @Slot()
    def _on_more(self) -> None:
        kept = [] if self._id is None else self.ctx.read(minutes_versions, self._id)
        today = self.ctx.today()
        offer_versions(
            self.more,
            [(one.no, texts.moment_text(one.saved_at, today), one.saved_by) for one in kept],
            anew=self._on_anew,
            pick=self._on_version,
            is_enabled=not self.is_locked,
            annexes=partial(self._paper, "minutes-annex") if self._has_annexes() else None,
        )

    def _has_annexes(self) -> bool:
        return self.minutes is not None and bool(self.minutes.annexes)

    def _paper(self, name: str) -> None:
        if self.meeting is not None:
            self.go.emit("papers", PaperVisit(name, (self.meeting.row.ref,)))

    @Slot()
    def _on_anew(self) -> None:
        if self._id is None or not ask(
            self,
            self.tr("Draft the minutes anew from the record?"),
            self.tr("What is written now stays among the earlier versions."),
            self.tr("Draft anew"),
            danger=False,
        ):
            return
        self.keep()
        self._show_text(self.ctx.read(fresh_draft, self._id))

    def _on_version(self, no: int) -> None:
        if self._id is not None:
            self.keep()
            self._show_text(self.ctx.read(version_text, self._id, no))

    def _show_text(self, text: MinutesText) -> None:
        self.editor.load(text)
        self._is_dirty = True
        self.keep()
        self._look()
