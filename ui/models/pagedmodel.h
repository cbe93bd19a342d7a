// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QAbstractTableModel>

namespace balie {

// What every model that reads its rows a page at a time has in common: whether it is reading, that
// reading failed, and how often it was asked anew. See pagedrows.h for the rows themselves.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    bool isLoading() const { return m_loading; }
    // Whether a first page was ever read: before that, "empty" has no meaning.
    bool isLoaded() const { return m_loaded; }

    // Reads again what is shown; rows that are still there stay the same rows, so that a selection,
    // a current row and the place of the scroll bar survive.
    virtual void refresh() = 0;

Q_SIGNALS:
    void loaded();
    void failed(const balie::Error &error);

protected:
    void setLoading(bool loading) { m_loading = loading; }
    void announceLoaded();

    int m_generation = 0; // answers to an older question are thrown away

private:
    bool m_loading = false;
    bool m_loaded = false;
};

} // namespace balie
