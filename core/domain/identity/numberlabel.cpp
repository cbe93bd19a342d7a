// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/numberlabel.h"

#include "core/domain/identity/calledbsn.h"
#include "core/domain/identity/labelwords.h"

#include <algorithm>
#include <array>

namespace balie {

static constexpr qsizetype labelReach = 45;
static constexpr qsizetype behindReach = 24;
static constexpr qsizetype longestFileName = 255;

static qsizetype wordBegin(const PlainView &view, qsizetype end, qsizetype stop)
{
    while (end > stop && view.isLetter(end - 1))
        --end;
    return end;
}

static qsizetype wordEnd(const PlainView &view, qsizetype begin)
{
    while (view.isLetter(begin))
        ++begin;
    return begin;
}

// "K.v.K." is one word: where the letter stands alone behind a dot, the letters before it belong to it.
static qsizetype abbreviationBegin(const PlainView &view, qsizetype begin, qsizetype end, qsizetype stop)
{
    while (end - begin == 1 && begin - 2 >= stop && view.at(begin - 1) == u'.' && view.isLetter(begin - 2) && !view.isLetter(begin - 3)) {
        begin -= 2;
        end = begin + 1;
    }
    return begin;
}

static bool isOneOf(char16_t c, QStringView signs)
{
    return signs.contains(QChar(c));
}

static qsizetype past(const PlainView &view, qsizetype place, QStringView signs)
{
    while (place < view.size() && isOneOf(view.at(place), signs))
        ++place;
    return place;
}

static bool endsAsFile(QStringView text)
{
    static constexpr std::array<QStringView, 17> endings{u".PDF", u".DOC", u".DOCX", u".ODT", u".TXT", u".XLS", u".XLSX", u".CSV", u".JPG",
                                                         u".JPEG", u".PNG", u".TIF", u".TIFF", u".HEIC", u".EML", u".MSG", u".ZIP"};
    return std::any_of(endings.begin(), endings.end(), [&](QStringView ending) { return text.endsWith(ending); });
}

bool standsInFileName(const PlainView &view, qsizetype place)
{
    if (view.at(place - 1) == u'_')
        return true;
    qsizetype end = place;
    while (end < view.size() && end - place < longestFileName && (view.isLetter(end) || view.isDigit(end) || isOneOf(view.at(end), u"_-.")))
        ++end;
    const QStringView whole = view.characters();
    return endsAsFile(whole.mid(place, end - place)) || (whole.size() <= longestFileName && !whole.contains(u'\n') && endsAsFile(whole));
}

// Whether a BSN is named with the label that begins here. On the number's own line they must stand side
// by side; a label on a line above may be one head among others.
static bool namesBsnToo(const PlainView &view, qsizetype end, qsizetype stop, bool sameLine)
{
    while (end > stop) {
        const char16_t c = view.at(end - 1);
        if (view.isLetter(end - 1)) {
            const qsizetype begin = wordBegin(view, end, stop);
            const QStringView word = view.characters().mid(begin, end - begin);
            if (isBsnWord(word))
                return true;
            if (sameLine && word != u"OF" && word != u"EN" && word != u"OR" && word != u"AND")
                return false;
            end = begin;
            continue;
        }
        if (view.isDigit(end - 1) || c == u'\n' || (sameLine && !isOneOf(c, u" /-_(&+")))
            return false;
        --end;
    }
    return false;
}

// "Kamer van Koophandel te Enschede onder nummer …", "KvK Enschede …": the word behind "te" or "KvK".
static bool isPlace(const PlainView &view, qsizetype begin)
{
    const QStringView front = view.characters().mid(std::max<qsizetype>(0, begin - 5), std::min<qsizetype>(5, begin));
    return front.endsWith(u" TE ") || front.endsWith(u"KVK ");
}

NumberLabel labelBefore(const PlainView &view, qsizetype place)
{
    bool onlyFillers = true;
    bool sameLine = true;
    bool numberSaid = false;
    qsizetype end = place;
    const qsizetype stop = std::max<qsizetype>(0, place - labelReach);
    while (end > stop) {
        if (!view.isLetter(end - 1)) {
            // A number in between has taken the label.
            onlyFillers = onlyFillers && !view.isDigit(end - 1);
            sameLine = sameLine && view.at(end - 1) != u'\n';
            --end;
            continue;
        }
        const qsizetype begin = abbreviationBegin(view, wordBegin(view, end, stop), end, stop);
        const QString word = view.characters().mid(begin, end - begin).toString().remove(u'.');
        if (isBsnWord(word))
            return NumberLabel::Bsn;
        const bool label = isOtherLabel(word) || (numberSaid && isLabelWithNumber(word));
        if (label && !(isThing(word) && standsInFileName(view, place))) {
            if (!onlyFillers)
                return NumberLabel::None;
            return namesBsnToo(view, begin, stop, sameLine) ? NumberLabel::Bsn : NumberLabel::Other;
        }
        // "order AB123456782", "order AB-123456782": some letters that belong to the number.
        const bool prefix = word.size() <= 3 && (end == place || (end == place - 1 && view.at(end) == u'-'));
        if (prefix && isCodeOfThing(word) && !isOneOf(view.at(begin - 1), u"-_") && !view.isDigit(begin - 1))
            return NumberLabel::Other;
        numberSaid = numberSaid || isNumberWord(word);
        onlyFillers = onlyFillers && (prefix || isSmallWord(word) || isCodeOfThing(word) || word == u"ID" || isPlace(view, begin));
        end = begin;
    }
    return NumberLabel::None;
}

// Whether the BSN word that ends here looks back, and not forward to a number of its own.
static bool looksBack(const PlainView &view, qsizetype end, bool inBrackets, bool isSaid)
{
    const char16_t next = view.at(past(view, end, u" "));
    if (inBrackets)
        return next == u')' || next == u']';
    if (view.isDigit(past(view, end, isSaid ? QStringView(u" :=#") : QStringView(u" \n_-:=#./"))))
        return false;
    return isSaid || (next != u':' && next != u'=' && !view.isLetter(past(view, end, u" ")));
}

static bool isCalledBsnBehind(const PlainView &view, qsizetype place)
{
    bool inBrackets = false;
    bool isSaid = false;
    const qsizetype stop = std::min(view.size(), place + behindReach);
    while (place < stop) {
        if (view.isLetter(place)) {
            const qsizetype end = wordEnd(view, place);
            const QStringView word = view.characters().mid(place, end - place);
            if (isBsnWord(word))
                return looksBack(view, end, inBrackets, isSaid);
            if (!isSmallWord(word))
                return false;
            isSaid = isSaid || word == u"IS";
            place = end;
            continue;
        }
        const char16_t c = view.at(place);
        if (!isOneOf(c, u" _-/([="))
            return false;
        inBrackets = inBrackets || c == u'(' || c == u'[';
        isSaid = isSaid || c == u'=';
        ++place;
    }
    return false;
}

NumberLabel labelOf(const PlainView &view, ViewSpan number)
{
    if (isCalledBsnBehind(view, number.end))
        return NumberLabel::Bsn;
    const NumberLabel label = labelBefore(view, number.begin);
    return label != NumberLabel::Bsn && isCalledBsnInSentence(view, number) ? NumberLabel::Bsn : label;
}

} // namespace balie
