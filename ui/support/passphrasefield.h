// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

class QAction;

namespace balie {

// A field for a passphrase: dots, or readable while the eye in it is pressed down. There is no copying
// out of it, no undo, no drag, no selection for the middle button, no completion; what was typed is
// moved into guarded memory and the field is emptied (design 3.4).
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    // What was typed, as a secret; the field is empty afterwards.
    Secret take();
    void wipe();
    bool isReadable() const { return echoMode() == QLineEdit::Normal; }
    void setReadable(bool readable);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QAction *m_eye;
};

} // namespace balie
