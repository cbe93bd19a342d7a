// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importsource.h"

#include "core/wording/importwords.h"
#include "ui/support/filechooser.h"
#include "ui/support/metrics.h"

#include <QFileInfo>

#include "ui_importsourceform.h"

namespace balie {

ImportSource::ImportSource(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ImportSourceForm>())
{
    m_ui->setupUi(this);
    metrics::layOutInside(m_ui->whole);
    for (const ImportKind kind : allValues<ImportKind>())
        m_ui->kind->addItem(importKindName(toWord(kind)), toWord(kind));
    m_ui->system->setText(QStringLiteral("ERP"));
    m_ui->files->setMaximumHeight(4 * metrics::denseRow(fontMetrics()));
    connect(m_ui->chooseFiles, &QPushButton::clicked, this, &ImportSource::chooseFiles);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &ImportSource::changed);
}

ImportSource::~ImportSource() = default;

void ImportSource::setOrganisations(const std::vector<Organisation> &organisations, std::optional<OrganisationId> chosen)
{
    m_ui->owner->setPlaceholderText(tr("Choose one"));
    for (const Organisation &one : organisations)
        m_ui->owner->addItem(one.name.toString(), one.id.toString());
    m_ui->owner->setCurrentIndex(chosen ? m_ui->owner->findData(chosen->toString()) : organisations.size() == 1 ? 0 : -1);
}

void ImportSource::setFiles(const QStringList &files)
{
    m_files = files;
    m_ui->files->clear();
    for (const QString &file : files)
        m_ui->files->addItem(QFileInfo(file).fileName());
    Q_EMIT changed();
}

void ImportSource::setKind(ImportKind kind)
{
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(toWord(kind)));
}

void ImportSource::chooseFiles()
{
    chooseFilesToOpen(this, tr("Files to bring in"), [this](const QStringList &paths) { setFiles(paths); });
}

std::optional<ImportSource::Missing> ImportSource::missing() const
{
    if (m_ui->owner->currentIndex() < 0)
        return Missing{tr("Choose of which organisation it is."), m_ui->owner};
    if (!ShortText::from(m_ui->system->text()))
        return Missing{tr("Fill in from which system it comes. Its keys are remembered by this name."), m_ui->system};
    if (m_files.isEmpty())
        return Missing{tr("Choose one or more files."), m_ui->chooseFiles};
    return {};
}

ImportKind ImportSource::kind() const
{
    return fromWord<ImportKind>(m_ui->kind->currentData().toString()).value_or(ImportKind::Persons);
}

ImportOrder ImportSource::order(QDate today) const
{
    return {kind(), m_files, OrganisationId::from(m_ui->owner->currentData().toString()).value(), ShortText::from(m_ui->system->text()).value(), {}, today};
}

} // namespace balie
