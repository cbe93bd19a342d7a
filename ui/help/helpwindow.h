// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace balie {

// Help in the language of the window, one short page per page of the program (resources/help). It
// shows nothing but what was compiled in: no file, no network.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // The word of a page; the table of contents when there is no such topic.
    void showTopic(const QString &word);
    QString topic() const { return m_topic; }

private:
    QTextBrowser *m_text;
    QString m_topic;
};

} // namespace balie
