// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/import/moveimport.h"
#include "core/import/tablelook.h"
#include "core/workspace/workspace.h"
#include "ui/support/dialogframe.h"
#include "ui/support/undowork.h"

#include <QThreadPool>

class QStackedWidget;

namespace balie {

class EarlierImports;
class ImportColumns;
class ImportOutcome;
class ImportSource;
class ImportWork;

// Files of another system are brought in: what and from where, which column is which field, then what would come of it, and
// last the moving, whole or not at all. The files are read on a thread of its own; until the end nothing of the register
// changes, and closing the dialog stops what runs.
class ImportDialog : public DialogFrame
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, const std::vector<Organisation> &organisations, std::optional<OrganisationId> chosen, QDate today, QWidget *parent = nullptr);
    ~ImportDialog() override;

    ImportSource *source() const { return m_source; }
    void reject() override;

Q_SIGNALS:
    // What was done, in words, and what takes it back; empty where nothing was new.
    void recorded(const QString &words, const balie::UndoWork &undo);

private:
    enum class Step { Source, Columns, Working, Outcome };

    void build();
    Step step() const;
    void turnTo(Step step);
    void next();
    void back();
    void look(const QString &sheet);
    void showColumns(const TableLook &look);
    void useKept(const QString &name);
    void read();
    void compare();
    void showOutcome(const ImportPreview &preview);
    void move();
    void keepColumns();
    void moved(const MovedImport &done);
    void undo(qint64 batch);
    void saveRefused();
    void work(const QString &words);
    void failed(const Error &error, Step backTo);

    Workspace &m_workspace;
    QDate m_today;
    QStackedWidget *m_steps = nullptr;
    ImportSource *m_source = nullptr;
    EarlierImports *m_earlier = nullptr;
    ImportColumns *m_columns = nullptr;
    ImportOutcome *m_outcome = nullptr;
    ImportWork *m_work = nullptr;
    QWidget *m_ways = nullptr; // back
    QThreadPool m_pool;
    std::shared_ptr<StagedImport> m_staged;
    std::optional<ImportOrder> m_order;
};

} // namespace balie
