// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace balie {

namespace {

constexpr int patience = 1000; // milliseconds for another process of this computer
const QByteArray question = QByteArrayLiteral("raise");
const QByteArray answer = QByteArrayLiteral("raised\n");

// The path must say nothing of the register, and stay short: sockets allow about 100 characters.
QString socketOf(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QByteArray name = QCryptographicHash::hash((canonical.isEmpty() ? QDir::cleanPath(folder) : canonical).toUtf8(),
                                                     QCryptographicHash::Blake2b_256).toHex().left(24);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("privacybalie-") + QString::fromLatin1(name));
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent) {}

SingleInstance::~SingleInstance() = default;

void SingleInstance::answerFor(const QString &registerFolder)
{
    m_server.reset();
    if (registerFolder.isEmpty())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket *caller = m_server->nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            const QList<QByteArray> words = caller->readAll().trimmed().split(' ');
            if (words.front() != question)
                return;
            caller->write(answer);
            caller->flush();
            Q_EMIT raiseWanted(QString::fromLatin1(words.value(1)));
        });
    });
    // What a crash left behind answers to nobody.
    const QString socket = socketOf(registerFolder);
    if (!raiseOther(registerFolder))
        QLocalServer::removeServer(socket);
    m_server->listen(socket);
}

bool SingleInstance::raiseOther(const QString &registerFolder, const QString &command) const
{
    if (registerFolder.isEmpty())
        return false;
    QLocalSocket other;
    other.connectToServer(socketOf(registerFolder));
    if (!other.waitForConnected(patience))
        return false;
    other.write(question + ' ' + command.toLatin1() + '\n');
    return other.waitForBytesWritten(patience) && other.waitForReadyRead(patience) && other.readAll() == answer;
}

} // namespace balie
