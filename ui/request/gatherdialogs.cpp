// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/gatherdialogs.h"

#include "core/wording/codewords.h"
#include "ui/request/fieldreading.h"
#include "ui/support/checkline.h"
#include "ui/support/datefield.h"
#include "ui/support/plainlabel.h"
#include "ui_asksearchform.h"
#include "ui_remindsearchform.h"
#include "ui_signsearchform.h"
#include "ui_weighothersform.h"

#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

constexpr int daysToAnswer = 7; // what is agreed on when nobody says otherwise

// Error: ReasonMissing where nothing stands.
Result<ShortText> neededLine(const QLineEdit &field)
{
    return field.text().trimmed().isEmpty() ? Result<ShortText>(Error(ErrorCode::ReasonMissing)) : ShortText::from(field.text());
}

Result<QDate> neededDay(const DateField &field)
{
    return field.day() ? Result<QDate>(*field.day()) : Error(ErrorCode::NotADate);
}

void offerAnswerDay(DateField &field, QDate today)
{
    field.setToday(today);
    field.setSide(DayLies::After);
    field.setDay(today.addDays(daysToAnswer));
}

// The open searches; the one that is expected first is chosen.
void fillSearches(QComboBox &box, const RequestDossier &dossier)
{
    const Search *first = nullptr;
    for (const Search &search : dossier.searches) {
        if (!search.isOpen())
            continue;
        box.addItem(QStringLiteral("%1 – %2").arg(search.asked.system.toString(), search.asked.colleague.toString()), search.id.toString());
        if (!first || search.answerBy < first->answerBy) {
            first = &search;
            box.setCurrentIndex(box.count() - 1);
        }
    }
}

Result<EventId> chosenSearch(const QComboBox &box)
{
    const Result<EventId> id = EventId::from(box.currentData().toString());
    return id ? id : Error(ErrorCode::SearchUnknown);
}

bool isAboutDay(const Error &error)
{
    return error.code() == ErrorCode::NotADate || error.code() == ErrorCode::DateOutOfOrder;
}

} // namespace

AskSearchDialog::AskSearchDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Ask a search"), tr("&Record"), parent), m_ui(new Ui::AskSearchForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->key->setPlaceholderText(tr("name and address, number of the contract – never a BSN"));
    offerAnswerDay(*m_ui->answerBy, view.today);
    setForm(form);
    setDayLabel(tr("Asked o&n"));
}

AskSearchDialog::~AskSearchDialog() = default;

Result<Happening> AskSearchDialog::happening() const
{
    const Result<ShortText> lines[] = {neededLine(*m_ui->system), neededLine(*m_ui->colleague), neededLine(*m_ui->key)};
    for (const Result<ShortText> &line : lines) {
        if (!line)
            return line.error();
    }
    return neededDay(*m_ui->answerBy).transform([&](QDate day) { return Happening(happened::SearchAsked{*lines[0], *lines[1], *lines[2], day}); });
}

QWidget *AskSearchDialog::wrongField(const Error &error) const
{
    if (error.code() == ErrorCode::SearchOpen)
        return m_ui->system;
    return isAboutDay(error) ? m_ui->answerBy : ActDialog::wrongField(error);
}

RemindSearchDialog::RemindSearchDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Remind the colleague"), tr("&Record"), parent), m_ui(new Ui::RemindSearchForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillSearches(*m_ui->search, view.dossier);
    offerAnswerDay(*m_ui->answerBy, view.today);
    setForm(form);
    setDayLabel(tr("Asked o&n"));
}

RemindSearchDialog::~RemindSearchDialog() = default;

Result<Happening> RemindSearchDialog::happening() const
{
    const Result<EventId> search = chosenSearch(*m_ui->search);
    if (!search)
        return search.error();
    return neededDay(*m_ui->answerBy).transform([&](QDate day) { return Happening(happened::SearchReminded{*search, day}); });
}

QWidget *RemindSearchDialog::wrongField(const Error &error) const
{
    return isAboutDay(error) ? m_ui->answerBy : ActDialog::wrongField(error);
}

SignSearchDialog::SignSearchDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Sign a search off"), tr("&Record"), parent), m_ui(new Ui::SignSearchForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    fillSearches(*m_ui->search, view.dossier);
    fillWords<SearchResult>(*m_ui->result);
    connect(m_ui->search, &QComboBox::currentIndexChanged, this, &SignSearchDialog::nameColleague);
    nameColleague();
    setForm(form);
    setDayLabel(tr("Signed off o&n"));
}

SignSearchDialog::~SignSearchDialog() = default;

// Who was asked is who signs, unless somebody else did it.
void SignSearchDialog::nameColleague()
{
    for (const Search &search : dossier().searches) {
        if (search.id.toString() == m_ui->search->currentData().toString())
            m_ui->by->setText(search.asked.colleague.toString());
    }
}

Result<Happening> SignSearchDialog::happening() const
{
    const Result<EventId> search = chosenSearch(*m_ui->search);
    if (!search)
        return search.error();
    const Result<ShortText> by = neededLine(*m_ui->by);
    if (!by)
        return by.error();
    return readLong(*m_ui->found, Needed::No).transform([&](const LongText &found) {
        return Happening(happened::SearchSigned{*search, chosenWord<SearchResult>(*m_ui->result), *by, found});
    });
}

QWidget *SignSearchDialog::wrongField(const Error &error) const
{
    return error.code() == ErrorCode::ReasonMissing ? m_ui->by : ActDialog::wrongField(error);
}

WeighOthersDialog::WeighOthersDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Weigh data of others"), tr("&Record"), parent), m_ui(new Ui::WeighOthersForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->place->addItem(tr("A new place"));
    for (const OthersPlace &place : view.dossier.othersData)
        m_ui->place->addItem(place.weighed.item.toString(), place.id.toString());
    m_ui->placeLabel->setHidden(view.dossier.othersData.empty());
    m_ui->place->setHidden(view.dossier.othersData.empty());
    fillWords<OthersTreatment>(*m_ui->treatment);
    chooseWord(*m_ui->treatment, OthersTreatment::BlackedOut);
    for (RefusalGround ground : groundsForOthers)
        m_ui->ground->addItem(wordOf(ground), toWord(ground));
    connect(m_ui->place, &QComboBox::currentIndexChanged, this, &WeighOthersDialog::showPlace);
    connect(m_ui->treatment, &QComboBox::currentIndexChanged, this, &WeighOthersDialog::showGround);
    setForm(form);
}

WeighOthersDialog::~WeighOthersDialog() = default;

const OthersPlace *WeighOthersDialog::chosenPlace() const
{
    const auto &places = dossier().othersData;
    const int index = m_ui->place->currentIndex() - 1;
    return index >= 0 && index < static_cast<int>(places.size()) ? &places[static_cast<std::size_t>(index)] : nullptr;
}

void WeighOthersDialog::showPlace()
{
    const OthersPlace *place = chosenPlace();
    m_ui->item->setText(place ? place->weighed.item.toString() : QString());
    m_ui->whose->setText(place ? place->weighed.whose.toString() : QString());
    m_ui->weighing->setPlainText(place ? place->weighed.weighing.toString() : QString());
    if (place)
        chooseWord(*m_ui->treatment, place->weighed.treatment);
    if (place && place->weighed.ground)
        chooseWord(*m_ui->ground, *place->weighed.ground);
}

// What is given needs no ground.
void WeighOthersDialog::showGround()
{
    const bool isGiven = chosenWord<OthersTreatment>(*m_ui->treatment) == OthersTreatment::Given;
    m_ui->groundLabel->setHidden(isGiven);
    m_ui->ground->setHidden(isGiven);
}

Result<Happening> WeighOthersDialog::happening() const
{
    const Result<ShortText> item = neededLine(*m_ui->item);
    const Result<ShortText> whose = neededLine(*m_ui->whose);
    if (!item || !whose)
        return item ? whose.error() : item.error();
    const OthersTreatment treatment = chosenWord<OthersTreatment>(*m_ui->treatment);
    const std::optional<RefusalGround> ground =
        treatment == OthersTreatment::Given ? std::nullopt : fromWord<RefusalGround>(m_ui->ground->currentData().toString());
    const OthersPlace *place = chosenPlace();
    return readLong(*m_ui->weighing, treatment == OthersTreatment::Given ? Needed::No : Needed::Yes).transform([&](const LongText &weighing) {
        return Happening(happened::OthersWeighed{*item, *whose, treatment, ground, weighing, place ? std::optional(place->id) : std::nullopt});
    });
}

QWidget *WeighOthersDialog::wrongField(const Error &error) const
{
    if (error.code() != ErrorCode::ReasonMissing)
        return ActDialog::wrongField(error);
    if (m_ui->item->text().trimmed().isEmpty())
        return m_ui->item;
    return m_ui->whose->text().trimmed().isEmpty() ? static_cast<QWidget *>(m_ui->whose) : m_ui->weighing;
}

NameProcessingDialog::NameProcessingDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Name the processing"), tr("&Record"), parent)
{
    auto *form = new QWidget(this);
    auto *whole = new QVBoxLayout(form);
    const QDate received = view.dossier.facts.received;
    for (const Processing &one : view.dossier.processings) {
        const auto &named = view.dossier.named;
        const bool isNamed = std::find(named.begin(), named.end(), one.id) != named.end();
        QString words = tr("%1: %2", "a processing and its purpose").arg(one.name.toString(), one.purpose.toString());
        if (one.ended && *one.ended <= received) // its data may still be there
            words = tr("%1 (ended)", "a processing").arg(words);
        auto *box = new CheckLine(QString(words).replace(u'&', QStringLiteral("&&")), form);
        box->setObjectName(QStringLiteral("processing_%1").arg(one.id.toString()));
        box->setChecked(isNamed);
        whole->addWidget(box);
        m_descriptions.emplace_back(box, one.id);
    }
    auto *intro = new PlainLabel(m_descriptions.empty() ? tr("%1 has no descriptions of processing yet. Add them under Management.").arg(view.dossier.organisation.name.toString())
                                                        : tr("For what do you hold data of this person? The answer tells of what you tick here (GDPR Art. 15(1))."), form);
    intro->setWordWrap(true);
    whole->insertWidget(0, intro);
    setForm(form);
    hideDay();
}

Result<Happening> NameProcessingDialog::happening() const
{
    happened::ProcessingNamed named;
    for (const auto &[box, id] : m_descriptions) {
        if (box->isChecked())
            named.descriptions.push_back(id);
    }
    return Happening(named);
}

} // namespace balie
