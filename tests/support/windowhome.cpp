// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowhome.h"

#include "core/base/clock.h"
#include "core/exchange/profilefile.h"
#include "core/workspace/workspaceopener.h"
#include "ui/main/desk.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSettings>

namespace balie {

namespace {

// Its place is what stands in its one field.
class InventedPage final : public Page
{
public:
    InventedPage(const QString &word, const QString &title) : Page(word, IconName::Today, title), m_field(new QLineEdit)
    {
        m_field->setObjectName(word + QStringLiteral("Field"));
        m_field->setAccessibleName(title);
        setContent(m_field);
    }

    void refresh() override {}
    void focusFirst() override { m_field->setFocus(); }
    QString place() const override { return m_field->text(); }
    void returnTo(const QString &place) override { m_field->setText(place); }
    bool offers(PageTask task) const override { return task == PageTask::Find; }

private:
    QLineEdit *m_field;
};

PageEntry entry(const char *word, const char *title, int digit, InNavigation navigation)
{
    PageEntry made;
    made.word = QString::fromLatin1(word);
    made.icon = IconName::Today;
    made.title = QString::fromLatin1(title);
    made.digit = digit;
    made.navigation = navigation;
    made.make = [word = made.word, shown = made.title](Workspace &, const Clock &) { return new InventedPage(word, shown); };
    return made;
}

} // namespace

WindowHome::WindowHome()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Privacybalie"));
    QCoreApplication::setApplicationName(QStringLiteral("window-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("config")));
}

QString WindowHome::registerFolder() const
{
    return m_folder.filePath(QStringLiteral("Mijande.balie"));
}

void WindowHome::makeRegister() const
{
    const NewRegister wanted{registerFolder(), QString(), *builtInProfile(QStringLiteral("mijande")), userName()};
    const FixedClock clock = FixedClock::at(QDate(2026, 11, 19));
    const Result<CreatedRegister> made = createRegister(wanted, Secret::fromText(passphrase()), &clock);
    Q_ASSERT(made);
}

WindowParts inventedParts()
{
    WindowParts parts;
    parts.pages = {entry("today", "Vandaag", 1, InNavigation::Yes), entry("requests", "Verzoeken", 2, InNavigation::Yes),
                   entry("request", "Zaak", 0, InNavigation::No), entry("intake", "Nieuw", 0, InNavigation::No)};
    parts.pages.back().permission = Permission::Receive;
    const auto begin = [](Desk &desk, Workspace &, const Clock &) { desk.open({QStringLiteral("intake"), QStringLiteral("new")}); };
    parts.beginnings = {{QStringLiteral("new-request"), begin}};
    return parts;
}

} // namespace balie
