// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/workspace/registerevents.h"
#include "ui/settings/auditpanel.h"
#include "ui/settings/backuppanel.h"
#include "ui/settings/holidayspanel.h"
#include "ui/settings/organisationspanel.h"
#include "ui/settings/processingpanel.h"
#include "ui/settings/userspanel.h"
#include "ui/support/formroom.h"
#include "ui/support/messagebar.h"
#include "ui/support/pageheader.h"

#include <QTabWidget>

namespace balie {

SettingsPage::SettingsPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("settings"), IconName::Settings, tr("Management"), parent), m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setDocumentMode(true);
    setContent(m_tabs);
    header()->setSummary(tr("What everybody who works in this register shares."));
    add(new OrganisationsPanel(workspace, clock, *messages(), m_tabs), QStringLiteral("organisations"), tr("&Organisations"));
    add(new ProcessingPanel(workspace, clock, *messages(), m_tabs), QStringLiteral("processing"), tr("Record o&f processing"));
    add(new HolidaysPanel(workspace, clock, *messages(), m_tabs), QStringLiteral("holidays"), tr("Holi&days"));
    add(new UsersPanel(workspace, clock, *messages(), m_tabs), QStringLiteral("users"), tr("&Users"));
    add(new BackupPanel(workspace, clock, *messages(), m_tabs), QStringLiteral("backup"), tr("&Backup"));
    if (workspace.may(Permission::ReadAudit))
        add(new AuditPanel(workspace, clock, *messages(), m_tabs), QStringLiteral("audit"), tr("&Log"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        messages()->dismiss(); // what it said was of the other part
        refresh();
    });
    RegisterEvents &events = workspace.events();
    connect(&events, &RegisterEvents::organisationsChanged, this, &SettingsPage::refresh);
    connect(&events, &RegisterEvents::holidaysChanged, this, &SettingsPage::refresh);
    connect(&events, &RegisterEvents::usersChanged, this, &SettingsPage::refresh);
    connect(&events, &RegisterEvents::backupMade, this, &SettingsPage::refresh);
}

void SettingsPage::add(SettingsPanel *panel, const QString &word, const QString &title)
{
    panel->setObjectName(word);
    auto *room = new FormRoom(panel, m_tabs); // in large letters a panel is higher than a small screen
    room->setObjectName(word);
    m_tabs->addTab(room, title);
}

SettingsPanel *SettingsPage::panelAt(int tab) const
{
    return qobject_cast<SettingsPanel *>(qobject_cast<FormRoom *>(m_tabs->widget(tab))->widget());
}

SettingsPanel *SettingsPage::current() const
{
    return panelAt(m_tabs->currentIndex());
}

void SettingsPage::refresh()
{
    header()->setNote(current()->note());
    current()->refresh();
}

void SettingsPage::focusFirst()
{
    current()->focusFirst();
}

QString SettingsPage::place() const
{
    return current()->objectName();
}

void SettingsPage::returnTo(const QString &place)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (panelAt(tab)->objectName() == place)
            m_tabs->setCurrentIndex(tab);
    }
}

} // namespace balie
