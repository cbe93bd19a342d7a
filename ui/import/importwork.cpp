// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importwork.h"

#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

ImportWork::ImportWork(QWidget *parent) : QWidget(parent), m_words(new PlainLabel(this)), m_progress(new QProgressBar(this))
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    m_words->setObjectName(QStringLiteral("working"));
    m_progress->setAccessibleName(tr("How far it is"));
    lines->addWidget(m_words);
    lines->addWidget(m_progress);
    lines->addStretch();
    m_looking.setInterval(100);
    connect(&m_looking, &QTimer::timeout, this, &ImportWork::showAdvance);
}

ImportWork::~ImportWork()
{
    stop();
}

void ImportWork::begin(const QString &words)
{
    goOn(words);
    m_progress->setRange(0, 0);
    m_advance = std::make_shared<Advance>();
    m_watch = std::make_shared<ImportWatch>();
    m_watch->progress = [advance = m_advance](const ReadProgress &progress) { advance->at(progress.read, progress.whole); };
    m_looking.start();
}

void ImportWork::goOn(const QString &words)
{
    m_words->setText(words);
}

void ImportWork::end()
{
    m_looking.stop();
}

void ImportWork::stop()
{
    if (m_watch)
        m_watch->stop = true;
}

void ImportWork::showAdvance()
{
    constexpr int parts = 1000;
    const qint64 all = m_advance->all;
    m_progress->setRange(0, all > 0 ? parts : 0);
    if (all > 0)
        m_progress->setValue(static_cast<int>(parts * std::min<qint64>(m_advance->done, all) / all));
}

} // namespace balie
