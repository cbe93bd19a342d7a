// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <chrono>
#include <functional>

class QPushButton;
class QTimer;
class QToolButton;

namespace balie {

class PlainLabel;

enum class MessageKind { Information, Success, Caution, Failure };

// A message in its place, above what it is about, instead of a box in the way: icon, word, text and
// at most one action. It is announced to assistive technology. A failure stays until it is dismissed
// or replaced; nothing but an offer to undo goes away by itself.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    using Action = std::function<void()>;
    static constexpr std::chrono::seconds undoTime{10};

    explicit MessageBar(QWidget *parent = nullptr);

    void tell(MessageKind kind, const QString &text);
    // With a button; the message goes away when it is pressed.
    void offer(MessageKind kind, const QString &text, const QString &actionText, const Action &action);
    // "Case closed. [Undo]": goes away after undoTime, or when another message comes.
    void offerUndo(const QString &text, const Action &undo);
    void dismiss();

    MessageKind kind() const { return m_kind; }
    QString text() const;

    // For the Edit menu: the undo that is on offer now; while there is none, the one that always holds.
    bool canUndo() const { return m_undoOffered || m_standingUndo; }
    void undo();
    void setStandingUndo(const Action &undo);

Q_SIGNALS:
    void canUndoChanged(bool canUndo);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(MessageKind kind, const QString &text, const QString &actionText, const Action &action);
    void act();
    void setUndoOffered(bool offered);

    MessageKind m_kind = MessageKind::Information;
    PlainLabel *m_word;
    PlainLabel *m_text;
    QPushButton *m_actionButton;
    QToolButton *m_dismissButton;
    QTimer *m_undoTimer;
    Action m_action;
    Action m_standingUndo;
    bool m_undoOffered = false;
};

} // namespace balie
