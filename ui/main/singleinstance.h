// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace balie {

// One window per register: whoever starts the program for a register that already has a window raises
// that one instead. A socket of the user alone, in the runtime folder, named after the register.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    // Answers for this register from now on; empty for none.
    void answerFor(const QString &registerFolder);
    // Whether another window has the register; it has come to the front then, and does that command if
    // there is one (commands.h).
    bool raiseOther(const QString &registerFolder, const QString &command = {}) const;

Q_SIGNALS:
    void raiseWanted(const QString &command);

private:
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace balie
