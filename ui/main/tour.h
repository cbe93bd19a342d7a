// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestrow.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

class QWidget;

namespace balie {

class Desk;
class MainWindow;
struct DemoMade;

// Goes through everything that the program can show of an open register: pages, tabs, cases in each
// state, every act and dialog; then the lock screen, the wizard, and the pages of a register in which
// nothing stands yet; then, in a register of invented people, what is refused, and what colleagues in
// other roles see. What it cannot show it names. Nothing is recorded in the open register, which is locked on the way. For pictures,
// and for tests that hold for every part of the window.
class Tour
{
public:
    // Told of the window, or of a dialog that lies over it, once everything has come that was asked of
    // the register. The name says what is seen: "people", "act-extend".
    using Seen = std::function<void(QWidget &shown, const QString &name)>;

    Tour(MainWindow &window, Seen seen) : m_window(window), m_seen(std::move(seen)) {}

    // folder: where the registers are made that the tour makes; it must not exist yet, or be empty.
    void go(const QString &folder);
    // What could not be shown, and why.
    const QStringList &missed() const { return m_missed; }

private:
    void pages(const QString &before);
    void management();
    void cases();
    void oneCase(const QString &name, const RequestId &id);
    void cards();
    void dialogs();
    void lockScreen();
    void newSheet();
    // False when the register could not be made and opened.
    bool wizard(const QString &folder);
    // In tourofgathering.cpp.
    void gathering();
    // In tourofretention.cpp.
    void retention();
    void seeRetentionDialog(const QString &button);
    // In tourofdisclosures.cpp.
    void disclosures();
    void seeDisclosureDialog(const QString &button);
    // In tourofreports.cpp.
    void reports();
    // In tourofdestruction.cpp. Made in the register of the tour while the window is locked, one for each state.
    void makeDestructions(const DemoMade &demo);
    void destructions();
    void seeErasing();
    // In tourofcomplaints.cpp.
    void complaints();
    // In the register of the tour: one of each kind, which the open register need not have.
    void makeComplaints();
    // In tourofattachments.cpp.
    void attachments();
    void dataToTakeAlong();
    // In tourofcolleagues.cpp.
    void colleagues(const QString &folder);
    void colleague(const QString &before);
    bool openAs(const DemoMade &made, const QString &user);
    // In tourofletters.cpp.
    void letters();
    void mistakes();
    void mistakesInCase(const RequestId &id);
    void wrongPassphrase();
    void restoring();

    std::optional<RequestId> caseWith(const std::function<bool(const RequestRow &)> &fits) const;

    void seeWindow(const QString &name);
    // Every tab but the first, which the window shows already.
    void seeTabs(const QString &tabs, const QString &name);
    // What lies over the window, and closes it. False when there is nothing.
    void seeParts(const QString &name);
    bool seeDialog(const QString &name);
    void miss(const QString &name, const QString &why);
    void settle();
    Desk &desk() const;

    MainWindow &m_window;
    Seen m_seen;
    QSet<QString> m_acts; // seen already
    QSet<QString> m_complaints; // as well
    QList<std::pair<QString, QString>> m_destructions; // their names and ids
    QStringList m_missed;
};

} // namespace balie
