// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/aboutdialog.h"

#include "ui/support/fitheight.h"
#include "ui/support/formroom.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

struct Library
{
    const char *name;
    const char *use;
    const char *licence;
};

constexpr Library libraries[] = {
    {"Qt", QT_TRANSLATE_NOOP("AboutDialog", "window, printing, charts"), "LGPL-3.0, GPL-3.0 (Charts)"},
    {"SQLCipher", QT_TRANSLATE_NOOP("AboutDialog", "encrypted database"), "BSD-3-Clause"},
    {"SQLite", QT_TRANSLATE_NOOP("AboutDialog", "database"), "Public domain"},
    {"OpenSSL", QT_TRANSLATE_NOOP("AboutDialog", "ciphers of the database"), "Apache-2.0"},
    {"libsodium", QT_TRANSLATE_NOOP("AboutDialog", "keys, passphrases, audit chain"), "ISC"},
    {"ICU", QT_TRANSLATE_NOOP("AboutDialog", "sorting names"), "Unicode-3.0"},
    {"zxcvbn-c", QT_TRANSLATE_NOOP("AboutDialog", "strength of passphrases"), "MIT"},
    {"libxml2", QT_TRANSLATE_NOOP("AboutDialog", "mails in HTML, read as words"), "MIT"},
    {"libzip", QT_TRANSLATE_NOOP("AboutDialog", "office files and spreadsheets, read"), "BSD-3-Clause"},
    {"libxlsxwriter", QT_TRANSLATE_NOOP("AboutDialog", "spreadsheets, written"), "BSD-2-Clause"},
    {"nlohmann-json", QT_TRANSLATE_NOOP("AboutDialog", "files of the sector standard VERA, read"), "MIT"},
    {"GMime", QT_TRANSLATE_NOOP("AboutDialog", "e-mail that is sent and read"), "LGPL-2.1-or-later"},
    {"Hunspell", QT_TRANSLATE_NOOP("AboutDialog", "the spelling of letters"), "LGPL-2.1-or-later"},
    {"libqrencode", QT_TRANSLATE_NOOP("AboutDialog", "the square on the recovery sheet"), "LGPL-2.1-or-later"},
    {"Poppler", QT_TRANSLATE_NOOP("AboutDialog", "pages of attached PDF files"), "GPL-2.0, GPL-3.0"},
    {"qpdf", QT_TRANSLATE_NOOP("AboutDialog", "PDF files that are blacked out or locked"), "Apache-2.0"},
};

// As wide and as high as what it names.
QTreeWidget *libraryList(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(QStringLiteral("libraryList"));
    list->setAccessibleName(AboutDialog::tr("Libraries"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({AboutDialog::tr("Library"), AboutDialog::tr("For"), AboutDialog::tr("Licence")});
    for (const Library &library : libraries)
        new QTreeWidgetItem(list, {QString::fromLatin1(library.name), QCoreApplication::translate("AboutDialog", library.use), QString::fromLatin1(library.licence)});
    int wide = 2 * list->frameWidth() + list->verticalScrollBar()->sizeHint().width();
    for (int i = 0; i < 3; ++i) {
        list->resizeColumnToContents(i);
        wide += list->columnWidth(i);
    }
    list->setMinimumSize(std::max(560, wide), list->header()->sizeHint().height() + static_cast<int>(std::size(libraries)) * list->sizeHintForRow(0) + 2 * list->frameWidth());
    list->setCurrentItem(nullptr);
    return list;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Privacybalie"));
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    metrics::layOutInside(column);
    column->addWidget(new PlainLabel(QStringLiteral("Privacybalie"), TextRole::PageTitle, this));
    column->addWidget(new PlainLabel(tr("Version %1, with Qt %2").arg(QCoreApplication::applicationVersion(),
                                                                    QString::fromLatin1(qVersion())), TextRole::Caption, this));
    for (const QString &text :
         {tr("The privacy desk of a housing corporation: requests under the GDPR, identified, answered in time, and closed with proof."),
          tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty. "
             "What it says about the law states its source and is no legal advice."),
          tr("Accessibility: everything can be done with the keyboard; every control has a name for screen readers; colours "
             "follow the desktop or the high-contrast theme in Settings; nothing is told by colour alone.")}) {
        auto *paragraph = new PlainLabel(text, this);
        paragraph->setWordWrap(true);
        column->addWidget(paragraph);
    }
    column->addSpacing(metrics::related);
    column->addWidget(new PlainLabel(tr("Libraries"), TextRole::GroupTitle, this));
    column->addWidget(libraryList(this));
    auto *whole = new QVBoxLayout(this);
    metrics::layOutPage(whole);
    whole->addWidget(new FormRoom(words, this), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    fitHeight(*this);
}

} // namespace balie
