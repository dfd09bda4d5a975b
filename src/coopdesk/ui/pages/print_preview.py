"""The pages of a document on the screen: thumbnails, one page large, zoom."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFont,
    QIcon,
    QImage,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coopdesk.ui.kit import STRETCH, Button, Label, colour, column, look, ltr, px, row, tool_button
from coopdesk.ui.pages.print_pdf import PdfPages

_SCREEN_DPI: Final = 96
_THUMB: Final = 112
_ZOOMS: Final = (50, 67, 85, 100, 125, 150, 200, 300)
_FINE_ENOUGH: Final = 150
_OVER: Final = 3
_THUMBS_FROM: Final = 1200
"""In a narrower window the page itself has all the room."""
_AHEAD: Final = 8  # thumbnails drawn at one go


class _ThumbDelegate(QStyledItemDelegate):
    """The page as it is with its number below; the one in front has a frame, not a tint."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: picture, frame, number."""
        box = QRect(option.rect)
        picture: QIcon | None = index.data(Qt.ItemDataRole.DecorationRole)
        room = box.adjusted(px(4), px(4), -px(4), -px(24))
        size = picture.actualSize(room.size()) if picture else QSize(0, 0)
        page = QRect(0, 0, size.width(), size.height())
        page.moveCenter(room.center())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if picture and not picture.isNull():
            picture.paint(painter, page)
            token, width = ("primary", 3) if chosen else ("border_strong", 1)
            painter.setPen(QPen(colour(token), width))
            painter.drawRect(page)
        weight = QFont.Weight.Bold if chosen else QFont.Weight.Normal
        painter.setFont(look.font(weight=weight))
        painter.setPen(colour("text"))
        foot = QRect(box.left(), box.bottom() - px(22), box.width(), px(20))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.restore()


class _PageArea(QScrollArea):
    """Scrolls within a page; the keys that want to go further turn the page."""

    def __init__(self, on_edge: Callable[[int], None]) -> None:
        super().__init__()
        self._on_edge = on_edge

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Page Down at the bottom of a page goes on to the next, Page Up back."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self._on_edge(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self._on_edge(-1)
        else:
            super().keyPressEvent(event)


class PdfPreview(QFrame):
    """Shows a `PdfPages`; arrows, Page Up and Page Down turn pages, Ctrl+wheel zooms.

    Signals:
        turned: another page is in front (from 0).
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.pages: PdfPages | None = None
        self.at = 0
        self.zoom = 0
        """Percent; 0 fits the page into the room."""
        self.thumbs = QListWidget()
        self.thumbs.setAccessibleName(self.tr("Pages"))
        self.thumbs.setViewMode(QListWidget.ViewMode.IconMode)
        self.thumbs.setMovement(QListWidget.Movement.Static)
        self.thumbs.setFlow(QListWidget.Flow.TopToBottom)
        self.thumbs.setWrapping(False)
        self.thumbs.setIconSize(QSize(px(_THUMB), px(_THUMB)))
        self.thumbs.setSpacing(px(6))
        self.thumbs.setFixedWidth(px(_THUMB + 48))
        self.thumbs.setFrameShape(QFrame.Shape.NoFrame)
        self.thumbs.setItemDelegate(_ThumbDelegate(self.thumbs))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("The page"))
        self.area = _PageArea(self._on_edge)
        self.area.setAccessibleName(self.tr("The page"))
        self.area.setObjectName("desk")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.picture)
        self.previous = Button(self.tr("Previous page"), "arrow-left", tip=self.tr("Previous page"))
        self.next = Button(self.tr("Next page"), "arrow-right", tip=self.tr("Next page"))
        self.where = Label("", "strong")
        self.smaller = tool_button("zoom-out", self.tr("Smaller"))
        self.larger = tool_button("zoom-in", self.tr("Larger"))
        self.fit = Button(self.tr("Whole page"), kind="quiet")
        self.percent = Label("", "muted")
        foot = row(
            self.smaller,
            self.percent,
            self.larger,
            self.fit,
            STRETCH,
            self.previous,
            self.where,
            self.next,
            margins=(16, 10),
        )
        self.setLayout(row(self.thumbs, (column((self.area, 1), foot, spacing=0), 1), spacing=0))
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw_thumbs)
        self._wire()

    def _wire(self) -> None:
        self.previous.clicked.connect(lambda: self.turn_to(self.at - 1))
        self.next.clicked.connect(lambda: self.turn_to(self.at + 1))
        self.smaller.clicked.connect(lambda: self._step_zoom(-1))
        self.larger.clicked.connect(lambda: self._step_zoom(1))
        self.fit.clicked.connect(lambda: self.set_zoom(0))
        self.thumbs.currentRowChanged.connect(self.turn_to)
        self.thumbs.verticalScrollBar().valueChanged.connect(self._drawing.start)

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show another document, from its first page; None shows nothing."""
        self.pages = pages
        self.at = 0
        self.thumbs.blockSignals(True)  # noqa: FBT003  Qt's argument
        self.thumbs.clear()
        for number in range(pages.count if pages else 0):
            item = QListWidgetItem(ltr(number + 1))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setSizeHint(QSize(px(_THUMB + 12), px(_THUMB + 30)))
            self.thumbs.addItem(item)
        self.thumbs.setCurrentRow(0)
        self.thumbs.blockSignals(False)  # noqa: FBT003  Qt's argument
        self._show()
        self._drawing.start()

    @Slot(int)
    def turn_to(self, at: int) -> None:
        """Bring a page in front."""
        if self.pages is None or not 0 <= at < self.pages.count or at == self.at:
            return
        self.at = at
        self.thumbs.setCurrentRow(at)
        self._show()
        self.turned.emit(at)

    def _on_edge(self, step: int) -> None:
        self.turn_to(self.at + step)
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.minimum() if step > 0 else bar.maximum())

    def set_zoom(self, percent: int) -> None:
        """Zoom to a percentage; 0 fits the page into the room."""
        self.zoom = percent
        self._show()

    def _step_zoom(self, step: int) -> None:
        now = self._percent()
        larger = [zoom for zoom in _ZOOMS if zoom > now + 1]
        smaller = [zoom for zoom in _ZOOMS if zoom < now - 1]
        if step > 0 and larger:
            self.set_zoom(larger[0])
        elif step < 0 and smaller:
            self.set_zoom(smaller[-1])

    def _percent(self) -> int:
        if self.zoom or self.pages is None:
            return self.zoom or 100
        size, room = self.pages.size(self.at), self.area.viewport().size()
        points = _SCREEN_DPI / 72
        across = (room.width() - px(32)) / (size.width() * points)
        down = (room.height() - px(32)) / (size.height() * points)
        return max(20, int(min(across, down) * 100))

    def _show(self) -> None:
        count = self.pages.count if self.pages else 0
        self.previous.setEnabled(self.at > 0)
        self.next.setEnabled(self.at < count - 1)
        if self.pages is None:
            self.picture.clear()
            self.where.setText("")
            self.percent.setText("")
            return
        said = self.tr("Page %1 of %2").replace("%1", ltr(self.at + 1))
        self.where.setText(said.replace("%2", ltr(count)))
        percent = self._percent()
        self.percent.setText(ltr(f"{percent}%"))
        ratio = self.devicePixelRatioF()
        image = _fine(self.pages, self.at, _SCREEN_DPI * ratio * percent / 100)
        image.setDevicePixelRatio(ratio)
        self.picture.setPixmap(QPixmap.fromImage(image))

    @Slot()
    def _draw_thumbs(self) -> None:
        if self.pages is None:
            return
        room = self.thumbs.viewport().rect()
        drawn = 0
        for number in range(self._first_thumb(), self.pages.count):
            item = self.thumbs.item(number)
            if self.thumbs.visualItemRect(item).top() > room.bottom():
                break
            if item.icon().isNull():
                item.setIcon(self._thumb(number))
                drawn += 1
            if drawn == _AHEAD:
                self._drawing.start()
                break

    def _first_thumb(self) -> int:
        index = self.thumbs.indexAt(self.thumbs.viewport().rect().center())
        return max(index.row() - _AHEAD, 0)

    def _thumb(self, number: int) -> QIcon:
        if self.pages is None:
            return QIcon()
        size = self.pages.size(number)
        dpi = px(_THUMB) * 72 / max(size.width(), size.height())
        image = _fine(self.pages, number, dpi)
        return QIcon(QPixmap.fromImage(image))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: with Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a page that fits goes on fitting."""
        super().resizeEvent(event)
        has_room = self.window().width() >= px(_THUMBS_FROM)
        self.thumbs.setVisible(has_room)
        self.previous.set_text(self.tr("Previous page") if has_room else "")
        self.next.set_text(self.tr("Next page") if has_room else "")
        if not self.zoom:
            self._show()
        self._drawing.start()


def _fine(pages: PdfPages, at: int, dpi: float) -> QImage:
    """A page drawn larger and made smaller: hairlines stay hairlines on a coarse screen."""
    if dpi >= _FINE_ENOUGH:
        return pages.image(at, dpi=dpi)
    large = pages.image(at, dpi=dpi * _OVER)
    size = large.size() / _OVER
    return large.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
