"""One window for one data folder: starting again brings the open one to the front."""

from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE: Final = 500  # milliseconds


def _name(data: Path) -> str:
    return f"coopdesk-{sha256(str(data.resolve()).encode()).hexdigest()[:16]}"


def ring(data: Path) -> bool:
    """Ask the window of this folder to come to the front; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(data))
    answered = socket.waitForConnected(_PATIENCE)
    socket.abort()
    return answered


class Bell(QObject):
    """Hears when the program is started again for the same folder.

    Signals:
        rang: it was.
    """

    rang = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(_name(data))  # left over from a power cut; the lock is ours
        self._server.listen(_name(data))

    @Slot()
    def _on_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
        self.rang.emit()
