// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/requestline.h"
#include "core/store/requestquery.h"
#include "core/store/connection.h"

#include <QVariantList>

#include <vector>

namespace balie {

class RequestOrder;

// Reads the table of cases as lists: by filter and order a page at a time, or by a condition of ours.
class RequestList
{
public:
    struct Page
    {
        std::vector<RequestLine> lines;
        QString next; // empty: this was the last
    };

    explicit RequestList(Connection &connection) : m_connection(connection) {}

    // terms: those of the filter's search text, folded. Error: NotAWord for a cursor of another order.
    Result<Page> page(const RequestQuery &query, const QStringList &terms) const;
    Result<qint64> count(const RequestFilter &filter, const QStringList &terms) const;
    // Error: RequestUnknown.
    Result<RequestLine> line(RequestId id) const;
    Result<std::vector<RequestLine>> ofPerson(PersonId person) const;
    Result<std::vector<RequestLine>> linkedTo(RequestId request) const;
    // The cases with a complaint: the open ones first, by the day on which something must be answered, then those of
    // which all ended, the newest first. text: a part of the authority's or the court's reference; terms: of the case.
    Result<std::vector<RequestLine>> withComplaint(const QString &text, const QStringList &terms, int offset, int limit) const;
    Result<qint64> countWithComplaint(const QString &text, const QStringList &terms) const;
    // By beginnings of words: first where number or name fits, newest first, then street and words.
    Result<std::vector<RequestLine>> search(const QStringList &terms, int limit) const;

private:
    Result<QString> cursorAt(const RequestOrder &order, RequestId last) const;

    Connection &m_connection;
};

} // namespace balie
