// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/registerpanel.h"

#include "core/overview/personrows.h"
#include "core/wording/disclosurewords.h"
#include "ui/disclosure/disclosurepanel.h"
#include "ui/models/disclosuresmodel.h"
#include "ui/recording/personfield.h"
#include "ui/support/emptyhint.h"
#include "ui/support/emptystate.h"
#include "ui/support/whenready.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace balie {

RegisterPanel::RegisterPanel(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_model(new DisclosuresModel(this))
{
    build();
    fillFilters();
    connectParts();
    connectActs();
}

void RegisterPanel::refresh()
{
    readRecipients();
    if (m_model->isLoaded())
        m_model->refresh();
    else
        ask();
}

void RegisterPanel::setOrganisations(const std::vector<OrganisationRow> &rows)
{
    m_organisations.clear();
    for (const OrganisationRow &row : rows)
        m_organisations.push_back(row.organisation);
}

void RegisterPanel::readRecipients()
{
    whenReady(m_workspace.run([of = m_filter.organisation](Register &opened) { return recipientRows(opened, of); }), this,
              [this, of = m_filter.organisation](const Result<std::vector<RecipientRow>> &rows) {
                  if (of != m_filter.organisation)
                      return;
                  if (!rows)
                      return void(Q_EMIT failed(rows.error()));
                  m_recipients = *rows;
                  m_recipientsRead = true;
                  fillFilters();
                  showChips();
                  showEmpty();
                  showChosen(); // its agreement has a name now
              });
}

void RegisterPanel::setFilter(const DisclosureFilter &filter)
{
    if (filter == m_filter)
        return;
    m_wanted.clear();
    const bool otherOrganisation = filter.organisation != m_filter.organisation;
    const bool otherPerson = filter.person != m_filter.person;
    m_filter = filter;
    fillFilters();
    if (otherPerson)
        readPersonName();
    ask();
    if (otherOrganisation)
        readRecipients();
}

void RegisterPanel::ask()
{
    showChips();
    m_model->setSource([this, wanted = queryOf(m_filter)](int limit, std::optional<QString> after) {
        DisclosureQuery paged = wanted;
        paged.limit = limit;
        paged.after = after.value_or(QString());
        return m_workspace.run([paged](Register &opened) -> Result<RowPage<DisclosureLine>> {
            return disclosureRows(opened, paged).transform([](const DisclosurePage &page) {
                RowPage<DisclosureLine> lines{{}, page.next.isEmpty() ? std::nullopt : std::optional(page.next)};
                for (const DisclosureRow &row : page.rows)
                    lines.rows.push_back({row.disclosure.id, row});
                return lines;
            });
        });
    });
}

// Whoever came by a link or back after unlocking: the place holds no names.
void RegisterPanel::readPersonName()
{
    if (!m_filter.person)
        return m_person->forget();
    if (m_person->person() == m_filter.person)
        return;
    whenReady(m_workspace.run([id = *m_filter.person](Register &opened) { return personById(opened, id); }), this, [this, id = *m_filter.person](const Result<Person> &person) {
        if (person && m_filter.person == id) {
            m_person->setPerson(id, person->name.display());
            showChips();
        }
    });
}

template <typename Code>
static std::optional<Code> codeOf(const QComboBox &box)
{
    const auto code = fromWord<Code>(box.currentData().toString());
    return code ? std::optional(*code) : std::nullopt;
}

void RegisterPanel::readFilters()
{
    DisclosureFilter wanted;
    wanted.organisation = m_filter.organisation;
    const Result<RecipientId> recipient = RecipientId::from(m_recipient->currentData().toString());
    wanted.recipient = recipient ? std::optional(*recipient) : std::nullopt;
    wanted.kind = codeOf<RecipientKind>(*m_kind);
    wanted.purpose = codeOf<DisclosurePurpose>(*m_purpose);
    wanted.basis = codeOf<LegalBasis>(*m_basis);
    wanted.notice = codeOf<NoticeState>(*m_notice);
    wanted.onlySpecial = m_special->isChecked();
    wanted.person = m_person->person();
    const QStringList days = m_period->currentData().toString().split(u'/');
    const auto day = [&days](int place) {
        const QDate found = QDate::fromString(days.value(place), Qt::ISODate);
        return found.isValid() ? std::optional(found) : std::nullopt;
    };
    wanted.on = {day(0), day(1)};
    setFilter(wanted);
}

void RegisterPanel::clear(const QString &filter)
{
    DisclosureFilter wanted = m_filter;
    const auto goes = [&filter](const char *key) { return filter.isEmpty() || filter == QLatin1String(key); };
    if (goes("recipient"))
        wanted.recipient.reset();
    if (goes("kind"))
        wanted.kind.reset();
    if (goes("purpose"))
        wanted.purpose.reset();
    if (goes("basis"))
        wanted.basis.reset();
    if (goes("period"))
        wanted.on = {};
    if (goes("notice"))
        wanted.notice.reset();
    if (goes("special"))
        wanted.onlySpecial = false;
    if (goes("person"))
        wanted.person.reset();
    setFilter(wanted);
    m_table->setFocus(); // the chip that had it is gone
}

void RegisterPanel::showList()
{
    m_hint->say(m_model->rowCount() == 0 && !m_filter.isOpen() ? tr("No disclosure fits these filters.") : QString());
    showEmpty();
    const Result<DisclosureId> wanted = DisclosureId::from(m_wanted);
    const int row = wanted ? m_model->rowOf(*wanted) : -1;
    if (row >= 0)
        m_wanted.clear();
    if (wanted && row < 0)
        m_table->setCurrentIndex({}); // it is shown all the same, though it is not among the first rows
    else if (row >= 0 || !m_table->currentIndex().isValid())
        m_table->selectRow(std::max(row, 0));
    showChosen();
}

// Where nothing was written down yet stands what fills it.
void RegisterPanel::showEmpty()
{
    const bool empty = m_model->isLoaded() && m_model->rowCount() == 0 && m_filter.isOpen() && m_recipientsRead;
    m_body->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    if (m_recipients.empty())
        m_empty->set(IconName::Disclosures, tr("Nobody may get data yet"),
                     tr("First write down who may get personal data: the program can take those whom the statement names. After that you record here who got what about whom."),
                     tr("To the recipients"));
    else
        m_empty->set(IconName::Disclosures, tr("No disclosure was recorded yet"),
                     tr("Record here who got which kinds of data about whom, when and why. With that you answer a person who asks for it, and you tell recipients of a change."),
                     m_workspace.may(Permission::Disclose) ? tr("Record a disclosure") : QString());
}

void RegisterPanel::choose(const QString &disclosure)
{
    m_wanted = disclosure;
    if (m_model->isLoaded())
        showList();
}

std::optional<DisclosureId> RegisterPanel::chosen() const
{
    if (const DisclosureLine *line = m_model->rowAt(m_table->currentIndex().row()))
        return line->id;
    const Result<DisclosureId> wanted = DisclosureId::from(m_wanted);
    return wanted ? std::optional(*wanted) : std::nullopt;
}

const Recipient *RegisterPanel::recipientOf(const Disclosure &disclosure) const
{
    const auto found = std::find_if(m_recipients.begin(), m_recipients.end(), [&](const RecipientRow &row) { return row.recipient.id == disclosure.recipient; });
    return found == m_recipients.end() ? nullptr : &found->recipient;
}

void RegisterPanel::showChosen()
{
    if (m_table->currentIndex().isValid())
        m_wanted.clear();
    const std::optional<DisclosureId> disclosure = chosen();
    if (!m_detail || m_detail->row.disclosure.id != disclosure)
        m_detail.reset();
    if (!disclosure)
        return m_panel->showNothing();
    whenReady(m_workspace.run([id = *disclosure](Register &opened) { return disclosureDetail(opened, id); }), this,
              [this, disclosure](const Result<DisclosureDetail> &detail) {
                  if (disclosure != chosen())
                      return; // another row by now
                  if (!detail && !std::exchange(m_wanted, {}).isEmpty())
                      return showList(); // it is gone: the first row then
                  m_detail = detail ? std::optional(*detail) : std::nullopt;
                  if (m_detail)
                      m_panel->showDisclosure(*m_detail, recipientOf(m_detail->row.disclosure), m_clock.today());
                  else
                      m_panel->showNothing();
              });
}

// To whom and about whom the list is filtered, the new one begins with.
void RegisterPanel::record()
{
    begin({.organisation = m_filter.organisation, .recipient = m_filter.recipient, .person = m_filter.person, .personName = m_filter.person ? m_person->text() : QString()});
}

void RegisterPanel::begin(DisclosureDialog::Start start)
{
    if (!start.organisation && start.recipient) {
        const auto of = std::find_if(m_recipients.begin(), m_recipients.end(), [&](const RecipientRow &row) { return row.recipient.id == *start.recipient; });
        if (of != m_recipients.end())
            start.organisation = of->recipient.organisation;
    }
    Q_EMIT dialogMade(new DisclosureDialog(m_workspace, m_organisations, start, m_clock.today(), this));
}

void RegisterPanel::focusList()
{
    m_table->setFocus();
}

void RegisterPanel::focusFilter()
{
    m_recipient->setFocus();
}

void RegisterPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 110 * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace balie
