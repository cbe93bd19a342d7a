// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditpanel.h"

#include "core/wording/auditwords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/plainlabel.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

AuditModel::AuditModel(QObject *parent)
    : PagedRows<AuditLine>(parent),
      m_columns{
          {tr("No."), [](const AuditLine &line) { return QLocale().toString(line.id); }, ColumnKind::Number},
          {tr("When"), [](const AuditLine &line) { return moment(line.row.at); }},
          {tr("Who"), [](const AuditLine &line) { return line.row.userName.isEmpty() ? tr("the program") : line.row.userName; }},
          {tr("What"), [](const AuditLine &line) { return auditWords(line.row.action); }},
          {tr("Case"), [](const AuditLine &line) { return line.row.about; }},
      }
{
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditLine *line = rowAt(index.row());
    return line && index.isValid() ? cellData(m_columns[static_cast<std::size_t>(index.column())], *line, role) : QVariant();
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(m_columns, section, orientation, role);
}

AuditPanel::AuditPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : SettingsPanel(workspace, clock, messages, parent), m_model(new AuditModel(this)), m_state(new PlainLabel(this))
{
    m_state->setObjectName(QStringLiteral("auditState"));
    m_state->setWordWrap(true);
    m_state->setText(tr("Every change stands here. Each entry is sealed with the one before it, so that nobody can change or "
                        "remove one unseen."));
    lines()->addWidget(m_state);
    QTableView *table = addTable(m_model, QStringLiteral("auditTable"), tr("Log"));
    const auto whole = [table](const QString &sample) {
        const qreal width = columnFor(*table, sample);
        return ColumnNeed{.natural = width, .least = width, .whole = true};
    };
    const auto letters = [table](int natural, int least) {
        return ColumnNeed{.natural = qreal(columnFor(*table, natural)), .least = qreal(columnFor(*table, least))};
    };
    (new SharedColumns(table))->setNeeds({whole(QLocale().toString(1000000)), whole(shortDay(QDate(2026, 11, 25)) + QStringLiteral(" 20:58")), letters(24, 8), letters(60, 16), whole(QStringLiteral("WOONBE-2026-00000"))});
    if (QHBoxLayout *line = addButtons(Permission::VerifyAudit)) {
        m_verify = addButton(line, tr("Verif&y the log"), QStringLiteral("verifyAudit"));
        line->addStretch(1);
        connect(m_verify, &QPushButton::clicked, this, &AuditPanel::verify);
    }
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) { m_state->setText(sentenceOf(error)); });
}

void AuditPanel::refresh()
{
    if (m_model->isLoaded())
        return m_model->refresh();
    m_model->setSource([this](int limit, std::optional<QString> after) {
        AuditQuery query;
        query.limit = limit;
        if (after)
            query.before = after->toLongLong();
        return workspace().run([query](Register &opened) -> Result<RowPage<AuditLine>> {
            return auditRows(opened, query).transform([&query](const std::vector<AuditRow> &rows) {
                RowPage<AuditLine> page;
                for (const AuditRow &row : rows)
                    page.rows.push_back({row.sequence, row});
                if (static_cast<int>(rows.size()) == query.limit)
                    page.next = QString::number(rows.back().sequence);
                return page;
            });
        });
    });
}

void AuditPanel::verify()
{
    m_verify->setEnabled(false);
    whenReady(workspace().run([](Register &opened) { return verifyAudit(opened); }), this,
              [this](const Result<AuditState> &state) {
                  m_verify->setEnabled(true);
                  if (!state)
                      return fail(state.error());
                  const QLocale locale;
                  if (state->firstBroken) {
                      m_state->setText(QStringLiteral("⚠ ")
                                       + sentenceOf(Error(ErrorCode::AuditBroken).with(QStringLiteral("seq"), *state->firstBroken)));
                  } else {
                      m_state->setText(tr("✓ The log is whole: %1 entries, sealed with %2.")
                                           .arg(locale.toString(state->entries), state->head.left(16)));
                  }
              });
}

} // namespace balie
