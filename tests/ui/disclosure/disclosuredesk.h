// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/disclosure/keeprecipient.h"
#include "core/casework/disclosure/recorddisclosure.h"
#include "core/overview/disclosurerows.h"
#include "core/overview/personrows.h"
#include "core/overview/recipientrows.h"
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/said.h"
#include "tests/ui/support/thewidget.h"
#include "ui/disclosure/disclosurespage.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace balie {

// The page of disclosures with a real register of an organisation whose statement forbids marketing, on 3 March 2026.
class DisclosureDesk
{
protected:
    void open(const QString &profile = QStringLiteral("domijn"));
    void makePage();
    void close();
    void showPage();

    RecipientId keepRecipient(const char *name, const char *listedAs = "", RecipientKind kind = RecipientKind::Contractor);
    PersonId keepPerson(const QString &name);
    // About that person, told beforehand; with changes to it first.
    Disclosure record(RecipientId recipient, PersonId person, const std::function<void(Disclosure &)> &change = {});
    std::vector<DisclosureRow> rows();
    std::vector<RecipientRow> recipients();

    QDialog *press(const char *button, const char *dialog);
    void confirm(QDialog *dialog) { the<QPushButton>(*dialog, "confirm")->click(); }
    static void choose(const QWidget &among, const char *box, const QString &data);
    int shown() const { return m_table->model()->rowCount(); }

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<DisclosuresPage> m_page;
    QTableView *m_table = nullptr;
    OrganisationId m_organisation = OrganisationId::create(Instant::fromMSecs(0));
};

inline void DisclosureDesk::open(const QString &profile)
{
    m_register = std::make_unique<OpenedRegister>(QDate(2026, 3, 3), profile);
    m_organisation = m_register->workspace->runAndWait(organisationRows).value().front().organisation.id;
    makePage();
}

inline void DisclosureDesk::makePage()
{
    m_page = std::make_unique<DisclosuresPage>(*m_register->workspace, m_register->clock);
    m_page->resize(1280, 1000);
    m_table = the<QTableView>(*m_page, "disclosureTable");
}

inline void DisclosureDesk::close()
{
    m_page.reset();
    m_register.reset();
}

inline void DisclosureDesk::showPage()
{
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(the<QComboBox>(*m_page, "organisation")->count(), 2);
    QTRY_COMPARE(shown(), static_cast<int>(rows().size()));
}

inline RecipientId DisclosureDesk::keepRecipient(const char *name, const char *listedAs, RecipientKind kind)
{
    Recipient recipient{.id = RecipientId::create(Instant::fromMSecs(0)), .organisation = m_organisation, .name = ShortText::from(QString::fromUtf8(name)).value(), .kind = kind};
    recipient.listedAs = QString::fromUtf8(listedAs);
    const auto kept = m_register->workspace->runAndWait([&](Register &opened) { return keepRecipients(opened, {recipient}); });
    Q_ASSERT_X(kept, "keepRecipients", kept ? "" : qPrintable(kept.error().toLogLine()));
    return kept->front().id;
}

inline PersonId DisclosureDesk::keepPerson(const QString &name)
{
    const auto received = m_register->receive(name, Right::Access, QDate(2026, 3, 1));
    Q_ASSERT_X(received, "receiveRequest", received ? "" : qPrintable(received.error().toLogLine()));
    PersonQuery query;
    query.text = name;
    return m_register->workspace->runAndWait([&](Register &opened) { return personRows(opened, query); }).value().rows.front().person.id;
}

inline Disclosure DisclosureDesk::record(RecipientId recipient, PersonId person, const std::function<void(Disclosure &)> &change)
{
    Disclosure disclosure{.id = DisclosureId::create(Instant::fromMSecs(0)), .organisation = m_organisation, .recipient = recipient, .on = QDate(2026, 3, 2), .person = person,
                          .categories = {DataCategory::Name, DataCategory::Address}, .decidedBy = ShortText::from(QStringLiteral("Fatima")).value()};
    disclosure.told = {ToldWhen::Beforehand, QDate(2026, 3, 1), {}};
    if (change)
        change(disclosure);
    const auto recorded = m_register->workspace->runAndWait([&](Register &opened) { return recordDisclosures(opened, {disclosure}); });
    Q_ASSERT_X(recorded, "recordDisclosures", recorded ? "" : qPrintable(recorded.error().toLogLine()));
    return recorded->front();
}

inline std::vector<DisclosureRow> DisclosureDesk::rows()
{
    return m_register->workspace->runAndWait([](Register &opened) { return disclosureRows(opened, {}); }).value().rows;
}

inline std::vector<RecipientRow> DisclosureDesk::recipients()
{
    return m_register->workspace->runAndWait([](Register &opened) { return recipientRows(opened); }).value();
}

inline QDialog *DisclosureDesk::press(const char *button, const char *dialog)
{
    auto *found = the<QPushButton>(*m_page, button);
    if (!QTest::qWaitFor([found] { return found->isVisible() && found->isEnabled(); }))
        qFatal("%s is not offered", button);
    found->click();
    return the<QDialog>(*m_page, dialog);
}

inline void DisclosureDesk::choose(const QWidget &among, const char *box, const QString &data)
{
    auto *found = the<QComboBox>(among, box);
    found->setCurrentIndex(found->findData(data));
    Q_EMIT found->activated(found->currentIndex());
}

} // namespace balie
