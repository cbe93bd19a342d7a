// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/pointdetail.h"

#include "core/wording/erasurewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/searchmail.h"
#include "ui/models/searchesmodel.h"
#include "ui/request/casepanels.h"
#include "ui/support/foldingrow.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

enum Page { Searches, Others, Told, Erasure };

} // namespace

PointDetail::PointDetail(QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_searches(new SearchesModel(this)), m_others(new OthersModel(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    m_pages->addWidget(buildSearches());
    m_pages->addWidget(buildOthers());
    m_pages->addWidget(buildProcessing());
    m_pages->addWidget(buildErasure());
    hide();
}

QTableView *PointDetail::addTable(QVBoxLayout *layout, QAbstractItemModel *model, const QString &name, const QString &title)
{
    QTableView *table = caseTable(model, {}, this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setMinimumHeight(4 * metrics::denseRow(table->fontMetrics()));
    layout->addWidget(table);
    return table;
}

void PointDetail::addAct(FoldingRow *line, RequestAction action, const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QStringLiteral("detail_%1").arg(toWord(action)));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actWanted(action); });
    line->addWidget(button);
    m_acts.emplace_back(button, action);
}

QWidget *PointDetail::buildSearches()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::related);
    m_searchTable = addTable(layout, m_searches, QStringLiteral("searches"), tr("Searches"));
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    addAct(line, RequestAction::AskSearch, tr("&Ask a search…"));
    addAct(line, RequestAction::SignSearch, tr("Ans&wer came…"));
    addAct(line, RequestAction::RemindSearch, tr("As&k again…"));
    m_copy = new QPushButton(tr("Copy te&xt for a mail"), page);
    m_copy->setObjectName(QStringLiteral("copyMail"));
    m_copy->setToolTip(tr("The text names the person, and leaves the register when you paste it."));
    connect(m_copy, &QPushButton::clicked, this, &PointDetail::copyMail);
    line->addWidget(m_copy);
    layout->addLayout(line);
    return page;
}

QWidget *PointDetail::buildOthers()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::related);
    addTable(layout, m_others, QStringLiteral("othersData"), tr("Data of others"));
    auto *line = new FoldingRow;
    addAct(line, RequestAction::WeighOthers, tr("&Add or weigh again…"));
    layout->addLayout(line);
    return page;
}

QWidget *PointDetail::buildProcessing()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::related);
    m_told = new PlainLabel(QString(), page);
    m_told->setObjectName(QStringLiteral("toldByAnswer"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_told);
    auto *line = new FoldingRow;
    addAct(line, RequestAction::NameProcessing, tr("Choose the &processing…"));
    layout->addLayout(line);
    layout->addStretch(1);
    return page;
}

QWidget *PointDetail::buildErasure()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_erasure = new PlainLabel(QString(), page);
    m_erasure->setObjectName(QStringLiteral("erasureProposal"));
    m_erasure->setWordWrap(true);
    m_erasure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_erasure);
    layout->addStretch(1);
    return page;
}

void PointDetail::showErasure()
{
    m_pages->setCurrentIndex(Erasure);
    const std::vector<ErasureLine> &lines = m_view->dossier.erasure;
    QStringList words{lines.empty() ? tr("The list of what is kept has nothing of this person.") : tr("Proposal, from the list of what is kept:")};
    for (const ErasureLine &line : lines)
        words.append(QStringLiteral("• ") + lineOf(line));
    m_erasure->setText(words.join(u'\n'));
}

void PointDetail::showCase(const CaseView &view)
{
    m_view = view;
    m_searches->show(view.dossier.searches, view.today);
    m_others->setRows(view.dossier.othersData);
    m_copy->setVisible(colleagueBy(view.dossier.request) && view.dossier.offers(RequestAction::RemindSearch));
    m_searchTable->setHidden(view.dossier.searches.empty());
    for (const auto &[button, action] : m_acts) {
        const PossibleAction *possible = view.dossier.possible(action);
        const QString whyNot = possible && possible->whyNot ? sentenceOf(*possible->whyNot) : QString();
        button->setVisible(possible && possible->isOffered() && whyNot.isEmpty());
    }
    showPoint(m_point);
}

void PointDetail::showPoint(const QString &word)
{
    m_point = word;
    if (!m_view)
        return;
    const RequestDossier &dossier = m_view->dossier;
    const bool isOpenCase = dossier.offers(RequestAction::AskSearch);
    if (word == u"systems-searched")
        m_pages->setCurrentIndex(Searches);
    else if (word == u"third-persons")
        m_pages->setCurrentIndex(Others);
    else if (word == u"erasure-retention")
        showErasure();
    else
        showMatter(word);
    const bool isTold = m_pages->currentIndex() == Told && !m_told->text().isEmpty();
    const bool hasSomething = !dossier.searches.empty() || !dossier.othersData.empty() || isOpenCase;
    setVisible((word == u"systems-searched" || word == u"third-persons") ? hasSomething : isTold || m_pages->currentIndex() == Erasure);
}

void PointDetail::showMatter(const QString &word)
{
    m_pages->setCurrentIndex(Told);
    const std::vector<Processing> named = m_view->dossier.namedProcessings();
    const ProcessingPoint *point = processingPoint(word);
    if (!point)
        m_told->clear();
    else if (named.empty())
        m_told->setText(tr("The answer says here what the descriptions of processing say. Choose which concern this person."));
    else
        m_told->setText(tr("The answer says: %1").arg(m_words.told(*point, named)));
}

void PointDetail::copyMail()
{
    const Search *search = m_searches->rowAt(m_searchTable->currentIndex());
    const auto &all = m_searches->rows();
    if (!search || !search->isOpen()) {
        const auto open = std::find_if(all.begin(), all.end(), [](const Search &one) { return one.isOpen(); });
        search = open == all.end() ? nullptr : &*open;
    }
    if (!search)
        return;
    QGuiApplication::clipboard()->setText(searchMail(m_view->dossier.request, m_view->dossier.person, *search));
    Q_EMIT copied();
}

} // namespace balie
