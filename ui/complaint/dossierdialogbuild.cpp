// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/dossierdialog.h"
#include "ui/complaint/dossierfilesfield.h"
#include "ui/complaint/dossiersummaryfield.h"

#include "ui/support/foldingrow.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

void DossierDialog::build()
{
    auto *form = new QWidget(this);
    auto *lines = new QVBoxLayout(form);
    metrics::layOutInside(lines);
    m_ready = new PlainLabel(tr("Looking what is missing…"), form);
    m_ready->setObjectName(QStringLiteral("dossierReady"));
    m_ready->setWordWrap(true);
    m_ready->setFont(metrics::groupFont(font()));
    lines->addWidget(m_ready);
    m_gaps = new QListWidget(form);
    m_gaps->setObjectName(QStringLiteral("dossierGaps"));
    m_gaps->setAccessibleName(tr("What is missing in the dossier"));
    m_gaps->setWordWrap(true);
    m_gaps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gaps->setTabKeyNavigation(false);
    m_gaps->setMinimumHeight(7 * fontMetrics().lineSpacing());
    lines->addWidget(m_gaps);
    m_summary = new DossierSummaryField(form);
    lines->addWidget(m_summary);
    lines->addWidget(buildChoices(form));
    lines->addWidget(buildWays(form));
    setForm(form);
}

QWidget *DossierDialog::buildChoices(QWidget *form)
{
    auto *choices = new QWidget(form);
    auto *lines = new QVBoxLayout(choices);
    metrics::layOutInside(lines);
    m_otherCases = new QWidget(choices);
    metrics::layOutInside(new QVBoxLayout(m_otherCases));
    m_otherCases->hide();
    lines->addWidget(m_otherCases);
    m_pictures = new QCheckBox(tr("Attachments as pi&ctures, so that nothing hidden goes along"), choices);
    m_pictures->setObjectName(QStringLiteral("dossierPictures"));
    m_pictures->setChecked(true);
    m_files = new DossierFilesField(choices);
    connect(m_pictures, &QCheckBox::toggled, this, [this](bool pictures) {
        m_files->setAllAsPictures(pictures);
        showChoices();
    });
    connect(m_files, &DossierFilesField::changed, this, [this] {
        showChoices();
        showGaps();
    });
    lines->addWidget(m_files);
    lines->addWidget(m_pictures);
    m_asTheyAre = new PlainLabel(tr("PDF files of others then go along as they are. Text in them that nobody sees goes along too: under a black bar, outside the page or in white letters."), choices);
    m_asTheyAre->setObjectName(QStringLiteral("dossierAsTheyAre"));
    m_asTheyAre->setWordWrap(true);
    lines->addWidget(m_asTheyAre);
    m_archive = new QCheckBox(tr("Letters as pictures too, for an archive (PDF/A)"), choices);
    m_archive->setObjectName(QStringLiteral("dossierArchive"));
    lines->addWidget(m_archive);
    auto *stays = new PlainLabel(tr("This stays out unless you choose it:"), choices);
    stays->setWordWrap(true);
    lines->addWidget(stays);
    for (DossierExtra extra : allValues<DossierExtra>()) {
        auto *box = new QCheckBox(wordOf(extra), choices);
        box->setObjectName(QStringLiteral("dossier_%1").arg(toWord(extra)));
        connect(box, &QCheckBox::toggled, this, &DossierDialog::showCases);
        lines->addWidget(box);
        m_extras.emplace_back(box, extra);
    }
    m_whyLabel = new PlainLabel(tr("&Why it goes along (stands in the log)"), choices);
    m_why = new QLineEdit(choices);
    m_why->setObjectName(QStringLiteral("dossierReason"));
    m_whyLabel->setBuddy(m_why);
    lines->addWidget(m_whyLabel);
    lines->addWidget(m_why);
    showChoices();
    return choices;
}

QWidget *DossierDialog::buildWays(QWidget *form)
{
    auto *ways = new QWidget(form);
    auto *row = new FoldingRow(ways);
    metrics::layOutInside(row);
    m_preview = new QPushButton(icon(IconName::Show), tr("Pre&view…"), ways);
    m_preview->setObjectName(QStringLiteral("dossierPreview"));
    m_print = new QPushButton(icon(IconName::Print), tr("&Print…"), ways);
    m_print->setObjectName(QStringLiteral("dossierPrint"));
    m_progress = new QProgressBar(ways);
    m_progress->setObjectName(QStringLiteral("dossierProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_stop = new QPushButton(tr("S&top"), ways);
    m_stop->setObjectName(QStringLiteral("dossierStop"));
    for (QPushButton *button : {m_preview, m_print, m_stop})
        button->setAutoDefault(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_preview, m_print, m_progress, m_stop})
        row->addWidget(widget);
    m_progress->hide();
    m_stop->hide();
    connect(m_preview, &QPushButton::clicked, this, &DossierDialog::preview);
    connect(m_print, &QPushButton::clicked, this, &DossierDialog::print);
    connect(m_stop, &QPushButton::clicked, this, &DossierDialog::stop);
    return ways;
}

// A reason is asked only where there is something to give one for, and what is unwise says why.
void DossierDialog::showChoices()
{
    const bool any = std::any_of(m_extras.begin(), m_extras.end(), [](const auto &extra) { return extra.first->isChecked(); });
    m_whyLabel->setVisible(any);
    m_why->setVisible(any);
    const bool asItIs = !m_pictures->isChecked() || m_files->bringsAnyAsItIs();
    m_asTheyAre->setVisible(asItIs);
    m_archive->setEnabled(!asItIs);
}

} // namespace balie
