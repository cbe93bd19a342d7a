// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/support/pageframe.h"

#include <QString>

#include <functional>

namespace balie {

// What the menus and keys can ask of the page that is on top.
enum class PageTask { Find, Print, PrintPreview, Export, Properties };

// How the badge beside the page's name is coloured.
enum class Attention { Calm, Urgent };

// One page of the window. The window knows nothing of it but this: a new page is one class and one
// line in ui/main/pages.cpp. Pages never include each other: they say by a signal what the user
// wants to see, and the window decides what opens. A page is destroyed when the register is locked;
// what it returns from place() is all that is kept of it, and holds ids only.
class Page : public PageFrame
{
    Q_OBJECT

public:
    // word: "today", "requests", …: names the page in help, commands, settings and pictures.
    Page(const QString &word, IconName icon, const QString &title, QWidget *parent = nullptr);

    QString word() const { return m_word; }
    IconName pageIcon() const { return m_icon; }
    QString title() const { return m_title; }
    // For the title bar, which everybody sees who passes: the page or a case number, never a name.
    QString windowLabel() const { return m_windowLabel; }

    // Reads its rows again; also called once when the page is first shown.
    virtual void refresh() = 0;
    // Gives the focus to where work starts: the list, the first field.
    virtual void focusFirst();

    virtual bool offers(PageTask) const { return false; }
    virtual void perform(PageTask) {}

    // Where the user is, for coming back after unlocking: ids and column words, no personal data.
    virtual QString place() const { return {}; }
    virtual void returnTo(const QString &) {}
    // Keeps what has been typed as a draft in the register, before a lock or the end. Done when the
    // function returns; errors are those of the register (a full disk).
    virtual Result<void> keepDraft() { return {}; }

Q_SIGNALS:
    void requestWanted(const balie::RequestId &id);
    // The case, at the tab of that name.
    void tabWanted(const balie::RequestId &id, const QString &tab);
    void personWanted(const balie::PersonId &id);
    void letterWanted(const balie::LetterId &id);
    void pageWanted(const QString &word);
    // The page, at what its place() would say.
    void placeWanted(const QString &word, const QString &place);
    // What was done here can be undone where the user is by now: emitted after the signal that leads there.
    void undoOffered(const QString &words, const std::function<void()> &undo);
    // The word of a command: "new-request", "phone", … (ui/main/commands.cpp).
    void commandWanted(const QString &word);
    // The number beside the page's name in the navigation; 0 shows none.
    void countChanged(int count, balie::Attention attention);
    void offersChanged();

protected:
    void setTitle(const QString &title);
    void setWindowLabel(const QString &label) { m_windowLabel = label; }

private:
    QString m_word;
    IconName m_icon;
    QString m_title;
    QString m_windowLabel;
};

} // namespace balie
