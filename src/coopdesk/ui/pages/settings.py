"""Everything the office decides once: who it is, its figures, its papers, its calendar."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from coopdesk import paths
from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.rule import GROUP_WORDS, RuleGroup
from coopdesk.errors import CoopdeskError, InvalidInputError
from coopdesk.services.cooperative import CooperativeRow, get_cooperative
from coopdesk.services.files import path_of
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_list import member_totals
from coopdesk.services.office_settings import save_settings
from coopdesk.services.print_options import PrintOptions, print_options
from coopdesk.services.rules import get_rules
from coopdesk.settings import SCALES, save_preferences
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.cooperative_fields import HEADER, CooperativeFields
from coopdesk.ui.forms.cooperative_letterhead import LetterheadSketch, LogoBox
from coopdesk.ui.forms.quorum_meaning import QuorumMeaning
from coopdesk.ui.i18n import LANGUAGES, current_language
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Choice,
    ErrorBox,
    FormRow,
    Label,
    PageHeader,
    TextEdit,
    boxed,
    column,
    icon,
    key_cap,
    px,
    row,
    scrolled,
)
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.settings_agendas import AgendaTemplates
from coopdesk.ui.pages.settings_calendar import CalendarSettings
from coopdesk.ui.pages.settings_draft import SettingsDraft
from coopdesk.ui.pages.settings_history import SettingsHistory
from coopdesk.ui.pages.settings_rules import RuleLine

_IN = MemberFilter(statuses=MEMBERS_IN)

_ICONS = {
    RuleGroup.MEMBERSHIP: "users",
    RuleGroup.SHARES: "coins",
    RuleGroup.ASSEMBLY: "scale",
    RuleGroup.BOARD: "gavel",
    RuleGroup.SURPLUS: "percent",
}


class SettingsPage(Page):
    """Groups at the reading side; saved as a whole."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"cooperative", "setting", "holiday", "hijri_correction"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.is_dirty = False
        self._kept: CooperativeRow | None = None
        self.fields = CooperativeFields(ctx, self)
        self.rules: dict[str, RuleLine] = {}
        self.save_button = Button(self.tr("Save"), "save", "primary")
        self.header = PageHeader(
            self.tr("Settings"),
            self.tr("The law's figures are the defaults; what you change is noted with your name."),
            self.save_button,
            key_cap("Ctrl+S"),
        )
        self.errors = ErrorBox()
        self.draft = SettingsDraft(ctx, self._content, self)
        self.draft.taken_up.connect(self._take_up)
        self.draft.keeper.said.connect(self.said)
        self.groups = QListWidget()
        self.groups.setFixedWidth(px(224))
        self.groups.setFrameShape(QFrame.Shape.NoFrame)
        self.groups.setIconSize(QSize(px(18), px(18)))
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.stack = QStackedWidget()
        self._fill()
        card = boxed(column((self.stack, 1)), "clear")
        groups = boxed(column((self.groups, 1), margins=8), "card")
        body = boxed(row(groups, (card, 1), spacing=16))
        self.setLayout(
            column(self.header, self.draft, self.errors, (body, 1), spacing=12, margins=(24, 16))
        )
        self._wire()
        self.groups.setCurrentRow(0)

    def _fill(self) -> None:
        self._add(self.tr("The cooperative"), "building-2", self._cooperative())
        self._add(self.tr("Letterhead and logo"), "image", self._letterhead())
        self._add(self.tr("Share value and organs"), "banknote", self._shares())
        at = 0 if current_language() == "ar" else 1
        kept = self.ctx.read(get_rules)
        for group in RuleGroup:
            lines = [RuleLine(found) for found in kept if found.rule.group is group]
            self.rules |= {found.rule.key: found for found in lines}
            parts: list[QWidget] = list(lines)
            if group is RuleGroup.ASSEMBLY:
                parts.append(self._meaning())
            content = boxed(column(*parts, STRETCH, spacing=10))
            self._add(GROUP_WORDS[group][at], _ICONS[group], content)
        self.agendas = AgendaTemplates(self.ctx)
        self._add(self.tr("Agendas"), "list-ordered", self.agendas)
        self._add(self.tr("Papers"), "printer", self._papers())
        self.calendar = CalendarSettings(self.ctx)
        self._add(self.tr("Calendar and holidays"), "calendar-days", self.calendar)
        self._add(self.tr("This computer"), "monitor", self._computer())
        self.history = SettingsHistory(self)
        self._add(self.tr("Changes"), "history", self.history)
        self.errors.watch(self.fields.rows.values())

    def _add(self, title: str, icon_name: str, content: QWidget) -> None:
        item = QListWidgetItem(icon(icon_name), title)
        item.setSizeHint(QSize(0, px(40)))
        self.groups.addItem(item)
        self.stack.addWidget(scrolled(column(Card(title, content), STRETCH, margins=(0, 0, 12, 0))))

    def _grid(self, *names: str) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(10))
        for at, name in enumerate(names):
            grid.addWidget(self.fields.rows[name], at // 2, at % 2)
        holder = QWidget()
        holder.setLayout(grid)
        return holder

    def _cooperative(self) -> QWidget:
        names = "kind district registration_no registration_date authority area_of_work"
        more = self._grid(*names.split(), "address", "phones")
        return boxed(column(self.fields.rows["name"], more, spacing=10))

    def _letterhead(self) -> QWidget:
        self.logo = LogoBox()
        self.logo.setFixedWidth(px(200))
        lines = column(*(self.fields.rows[name] for name in HEADER), STRETCH, spacing=10)
        self.sketch = LetterheadSketch(self.fields, self.logo)
        return boxed(column(row((lines, 1), self.logo, spacing=16), self.sketch, spacing=12))

    def _shares(self) -> QWidget:
        grid = self._grid("share_value", "entry_fee", "board_size", "control_size", "board_label")
        text = self.tr(
            "A new share value counts for new shares only; what is in the ledger stays (Article "
            "133/5)."
        )
        return boxed(column(grid, Label(text, "muted", wrap=True), spacing=10))

    def _meaning(self) -> QWidget:
        self.meaning = QuorumMeaning(self.tr("With the members of today"))
        return self.meaning

    def _papers(self) -> QWidget:
        self.digits = Choice[str]([("latin", "0123456789"), ("arabic", "٠١٢٣٤٥٦٧٨٩")])
        self.calendar_order = Choice[str](
            [("hijri", self.tr("Hijri first")), ("gregorian", self.tr("Gregorian first"))]
        )
        return boxed(
            column(
                FormRow(self.tr("Digits on papers"), self.digits),
                FormRow(self.tr("Order of the dates"), self.calendar_order),
            )
        )

    def _computer(self) -> QWidget:
        now = self.ctx.preferences
        self.who = TextEdit(now.who, longest=80)
        self.desk = TextEdit(now.desk, longest=80)
        self.language = Choice[str](LANGUAGES.items())
        self.language.set_value(now.language)
        themes = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("As this computer")),
        ]
        self.theme = Choice[str](themes)
        self.theme.set_value(now.theme)
        self.scale = Choice[int]([(scale, f"{scale}%") for scale in SCALES])
        self.scale.set_value(now.scale)
        who_help = self.tr("It stands beside every change you make.")
        return boxed(
            column(
                FormRow(self.tr("Your name"), self.who, help=who_help),
                FormRow(self.tr("Name of this desk"), self.desk),
                FormRow(self.tr("Language"), self.language),
                FormRow(self.tr("Look"), self.theme),
                FormRow(self.tr("Size"), self.scale),
                spacing=10,
            )
        )

    def _wire(self) -> None:
        self.groups.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.save_button.clicked.connect(self.save)
        self.fields.edited.connect(self._touch)
        self.fields.edited.connect(self._explain)
        self.logo.changed.connect(self._touch)
        for found in self.rules.values():
            found.edited.connect(self._touch)
            found.edited.connect(self._explain)
        for choice in (self.digits, self.calendar_order, self.language, self.theme, self.scale):
            choice.activated.connect(self._touch)
        for edit in (self.who, self.desk):
            edit.textEdited.connect(self._touch)
        self.agendas.done.connect(self.done)
        self.calendar.kept.connect(lambda: self.said.emit(self.tr("Saved")))

    # what the window asks

    def reload(self) -> None:
        """Show what is kept; what is being typed is left alone."""
        self.history.refresh()
        self.agendas.refresh()
        if self.is_dirty:
            return
        self._kept = self.ctx.read(get_cooperative)
        if self._kept is not None:
            self.fields.fill(self._kept.to_input())
            logo = self._kept.logo_sha256
            self.logo.chosen = None
            self.logo.show_file(path_of(self.ctx.office.files, logo) if logo else None)
        for kept in self.ctx.read(get_rules):
            self.rules[kept.rule.key].set_value(kept.value)
        options = self.ctx.read(print_options)
        self.digits.set_value(options.digits)
        self.calendar_order.set_value(options.first_calendar)
        self.sketch.refresh()
        self._explain()
        self.draft.offer()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {"save": self.save, "primary": self.save, "next_problem": self.errors.go_next}

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("The law and your statute"),
                self.tr(
                    "Each rule shows what the law says and its article. Change it only where your "
                    "statute or the ministry says otherwise; «Restore» brings it back."
                ),
            )
        ]

    def may_leave(self) -> bool:
        """Ask when something is not saved."""
        if not self.is_dirty:
            return True
        leave = ask(
            self,
            self.tr("Leave the settings without saving?"),
            self.tr("What you changed here will be as it was."),
            self.tr("Leave without saving"),
            safe=self.tr("Stay here"),
        )
        if leave:
            self.is_dirty = False
            self.draft.drop()
            self.reload()
        return leave

    # saving

    @Slot()
    def _touch(self) -> None:
        self.is_dirty = True
        self.draft.touch()

    def _content(self) -> dict[str, Any]:
        rules = {key: line.value() for key, line in self.rules.items()}
        papers = {"digits": self.digits.value(), "first_calendar": self.calendar_order.value()}
        return {"fields": self.fields.content(), "rules": rules, "papers": papers}

    def _take_up(self, content: Mapping[str, Any]) -> None:
        self.fields.take_up(content.get("fields", {}))
        for key, value in content.get("rules", {}).items():
            if key in self.rules:
                self.rules[key].set_value(str(value))
        papers = content.get("papers", {})
        self.digits.set_value(papers.get("digits"))
        self.calendar_order.set_value(papers.get("first_calendar"))
        self._touch()
        self._explain()

    @Slot()
    def save(self) -> None:
        """Keep everything; what is wrong is said at its place and nothing of it is kept."""
        wrong = [line for line in self.rules.values() if not line.rule.is_valid(line.value())]
        for line in self.rules.values():
            line.complain(self.tr("This figure cannot be.") if line in wrong else "")
        problems = dict(self.fields.problems())
        if wrong or problems:
            self._complain(problems, wrong)
            return
        try:
            self._write()
        except InvalidInputError as error:
            self._complain(error.problems, [])
            return
        except CoopdeskError as error:
            show_error(self, error)
            return
        self.fields.complain({})
        self.errors.show_errors()
        self.is_dirty = False
        self.draft.drop()
        self.reload()
        self.done.emit(self.tr("The settings are saved"))
        self._keep_preferences()

    def _write(self) -> None:
        digits, order = self.digits.value(), self.calendar_order.value()
        options = PrintOptions(
            "arabic" if digits == "arabic" else "latin",
            "gregorian" if order == "gregorian" else "hijri",
        )
        if self._kept is not None:
            self.ctx.write(
                save_settings,
                self.fields.value(),
                version=self._kept.version,
                today=self.ctx.today(),
                logo=self.logo.chosen,
                rules={key: line.value() for key, line in self.rules.items()},
                options=options,
            )

    def _complain(self, problems: Mapping[str, object], wrong: list[RuleLine]) -> None:
        found = {name: why for name, why in problems.items() if name in self.fields.rows}
        self.fields.complain(found)  # type: ignore[arg-type]  # values are problems
        self.errors.show_errors()
        widgets: list[QWidget] = [self.fields.rows[name] for name in found] or list(wrong)
        for at in range(self.stack.count()):
            group = self.stack.widget(at)
            if group is not None and widgets and group.isAncestorOf(widgets[0]):
                self.groups.setCurrentRow(at)
                break

    def _keep_preferences(self) -> None:
        before = self.ctx.preferences
        now = replace(
            before,
            who=self.who.value(),
            desk=self.desk.value(),
            language=self.language.value(),
            theme=self.theme.value(),
            scale=self.scale.value(),
        )
        if now == before:
            return
        self.ctx.preferences = now
        save_preferences(now, paths.preferences_file())
        if (before.language, before.theme, before.scale) != (now.language, now.theme, now.scale):
            self.go.emit("dress", None)

    @Slot()
    def _explain(self) -> None:
        members = self.ctx.read(member_totals, _IN, today=self.ctx.today()).members
        values = {
            key: line.value()
            for key, line in self.rules.items()
            if line.rule.is_valid(line.value())
        }
        title = self.tr("With the members of today: %1")
        self.meaning.title.setText(title.replace("%1", texts.members_text(members)))
        self.meaning.show_meaning(members, int(self.fields.text("board_size") or 0), values)
