// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that looks at disclosures: the tabs, the tables beside the charts, the dialogs with all their parts.
#include "core/domain/disclosure/disclosurerules.h"
#include "ui/main/desk.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>

namespace balie {

// Everything that a dialog of a disclosure asks only where it is needed.
static void openEveryPart(const QDialog &dialog)
{
    const auto choose = [&dialog](const char *name, const QString &word) {
        auto *box = dialog.findChild<QComboBox *>(QString::fromLatin1(name));
        box->setCurrentIndex(box->findData(word));
    };
    choose("purpose", toWord(DisclosurePurpose::ArrearsReport));
    choose("force", toWord(DemandForce::Voluntary));
    choose("told", toWord(ToldWhen::Not));
    dialog.findChild<QRadioButton *>(QStringLiteral("several"))->setChecked(true);
    for (const char *name : {"category_health", "compelled", "banned"})
        dialog.findChild<QCheckBox *>(QString::fromLatin1(name))->setChecked(true);
}

void Tour::disclosures()
{
    const QString page = QStringLiteral("disclosures");
    desk().open({page, {}});
    seeTabs(QStringLiteral("disclosureTabs"), page);
    desk().open({page, QStringLiteral("tab=figures")});
    settle();
    for (const QString &name : {QStringLiteral("disclosures-tables"), QString()}) {
        for (auto *toggle : desk().currentPage()->findChildren<QToolButton *>(QStringLiteral("tableToggle")))
            toggle->click();
        if (!name.isEmpty())
            seeWindow(name);
    }
    desk().open({page, QStringLiteral("notice=banned")});
    seeWindow(QStringLiteral("disclosures-banned"));
    desk().open({page, QStringLiteral("special=yes")});
    seeWindow(QStringLiteral("disclosures-special"));
    desk().open({page, QStringLiteral("notice=owed")});
    seeWindow(QStringLiteral("disclosures-owed"));
    for (const char *name : {"primaryButton", "tellDisclosed", "correctDisclosure", "strikeOutDisclosure", "anotherDisclosure"})
        seeDisclosureDialog(QString::fromLatin1(name));
    m_window.command(QStringLiteral("new-disclosure"));
    settle();
    if (auto *dialog = m_window.findChild<QDialog *>(QStringLiteral("disclosureDialog"))) {
        dialog->findChild<QComboBox *>(QStringLiteral("recipient"))->setCurrentIndex(0);
        settle(); // the settings of the last one come by themselves
        openEveryPart(*dialog);
    }
    seeDialog(QStringLiteral("dialog-disclosures-every-part"));
    desk().open({page, QStringLiteral("tab=recipients")});
    for (const char *name : {"addRecipient", "changeRecipient", "endRecipient", "mergeRecipient"})
        seeDisclosureDialog(QString::fromLatin1(name));
    desk().open({page, QStringLiteral("tab=register")});
}

// Where the row that is chosen offers it.
void Tour::seeDisclosureDialog(const QString &button)
{
    settle();
    auto *found = desk().currentPage()->findChild<QPushButton *>(button);
    if (!found || !found->isVisible() || !found->isEnabled())
        return miss(QStringLiteral("disclosures-") + button, QStringLiteral("not offered"));
    found->click();
    seeDialog(QStringLiteral("dialog-disclosures-") + button);
}

} // namespace balie
