// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasedwords.h"

#include "core/base/foldedtext.h"
#include "core/store/personcolumns.h"
#include "core/store/wordindex.h"

namespace balie {

static std::vector<QByteArray> wordsOf(const Person &person)
{
    const PersonName &name = person.name;
    // In a row its parts stand one behind the other.
    QStringList words{(name.given ? name.given->toString() : QString()) + name.prefix + name.family.toString(), name.display(), name.listed(), folded(name.display())};
    if (person.address)
        words.append(person.address->street.toString());
    for (const std::optional<ShortText> &each : {person.email, person.telephone}) {
        if (each)
            words.append(each->toString());
    }
    std::vector<QByteArray> bytes;
    for (const QString &word : words)
        bytes.push_back(word.toUtf8());
    return bytes;
}

void ErasedWords::add(const Person &person)
{
    for (const QByteArray &word : wordsOf(person)) {
        if (word.size() >= WordIndex::shortest)
            m_words.insert(word);
    }
}

void ErasedWords::add(const QString &reference)
{
    if (const QByteArray word = reference.toUtf8(); word.size() >= WordIndex::shortest)
        m_words.insert(word);
}

// A long text may go on in another page; its beginning does not.
static QString beginningOf(const QString &words)
{
    constexpr int enough = 40;
    return words.left(enough);
}

void ErasedWords::add(const Request &request)
{
    add(beginningOf(request.words.toString()));
    if (request.representative)
        add(request.representative->name.toString());
}

Result<void> ErasedWords::leaveOutWhatIsKept(Connection &connection)
{
    if (m_words.empty())
        return {};
    const WordIndex words(m_words);
    // Also in a part of what others are called: Jan de Boer stands in Jan de Boersma.
    const auto leaveOut = [&](const QByteArray &kept) { words.eachIn(kept, [this](const QByteArray &word) { m_words.erase(word); }); };
    const Result<void> persons = connection.eachRow(QStringLiteral("SELECT %1 FROM %2").arg(personColumns(), personTables()), {}, [&](const Row &row) {
        QString beside; // as the columns of a row stand beside each other
        for (int column = 2; column < personColumnCount - 2; ++column)
            beside += row.text(column);
        leaveOut(beside.toUtf8());
        for (const QByteArray &word : wordsOf(personOf(row)))
            leaveOut(word);
        return Result<void>();
    });
    if (!persons)
        return persons;
    const auto leaveOutFirst = [&](const Row &row) {
        leaveOut(row.text(0).toUtf8());
        return Result<void>();
    };
    const Result<void> files = connection.eachRow(QStringLiteral("SELECT reference FROM retention_item WHERE reference <> ''"), {}, leaveOutFirst);
    if (!files)
        return files;
    // Of others, or of several at once.
    for (const char *sql : {"SELECT persons_group || ' ' || why || ' ' || article || ' ' || reference || ' ' || told_why || ' ' || coalesce(struck, '') FROM disclosure",
                            "SELECT authority || ' ' || reference || ' ' || article || ' ' || given || ' ' || weighing || ' ' || coalesce(ban_by, '') FROM disclosure_demand",
                            "SELECT name || ' ' || transfer_words || ' ' || listed_as || ' ' || contact || ' ' || note FROM recipient"}) {
        if (const Result<void> disclosed = connection.eachRow(QString::fromLatin1(sql), {}, leaveOutFirst); !disclosed)
            return disclosed;
    }
    return connection.eachRow(QStringLiteral("SELECT words || ' ' || coalesce(representative_name, '') FROM request"), {}, leaveOutFirst);
}

} // namespace balie
