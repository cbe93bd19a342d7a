// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/searchmail.h"

#include "core/wording/datewords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct SearchMail
{
    Q_DECLARE_TR_FUNCTIONS(SearchMail)
};

} // namespace

QString searchMail(const Request &request, const Person &person, const Search &search)
{
    const happened::SearchAsked &asked = search.asked;
    const QString who = person.address ? person.name.display() + QStringLiteral(", ") + person.address->oneLine() : person.name.display();
    QStringList lines{SearchMail::tr("Hello %1,").arg(asked.colleague.toString()), QString(),
                      SearchMail::tr("Somebody asks us about personal data (our reference %1). Will you search %2 for me?").arg(request.reference(), asked.system.toString()),
                      QString(),
                      SearchMail::tr("It is about: %1").arg(who),
                      SearchMail::tr("Search by: %1").arg(asked.key.toString()),
                      SearchMail::tr("I would like your answer by: %1").arg(longDay(search.answerBy)), QString(),
                      SearchMail::tr("Tell me what you found and where it lies. Did you find nothing? I must be able to show that too, so please say so.")};
    if (!search.remindedOn.empty())
        lines.insert(2, SearchMail::tr("On %1 I asked you this before.").arg(longDay(search.askedOn)));
    return lines.join(u'\n');
}

} // namespace balie
