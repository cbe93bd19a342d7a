// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drawnalone.h"

#include <set>
#include <vector>

namespace balie {

namespace {

// Of a stream. As names of resources the same words are harmless, so that other dictionaries keep them.
constexpr const char *notDrawn[] = {
    "/F", "/FFilter", "/FDecodeParms", // the content of the stream, in another file
    "/Ref",                            // a page of another file
    "/OPI", "/Alternates",             // other pictures for the printer
    "/AF", "/Metadata", "/PieceInfo", "/LastModified", "/StructParent", "/StructParents", "/OC", "/A", "/AA",
};

constexpr const char *neverWanted[] = {"/EF", "/JS", "/URI"};

} // namespace

void keepDrawnAlone(QPDFObjectHandle drawing)
{
    std::set<QPDFObjGen> seen;
    std::vector<QPDFObjectHandle> open{drawing};
    while (!open.empty()) {
        QPDFObjectHandle one = open.back();
        open.pop_back();
        if (one.isIndirect() && !seen.insert(one.getObjGen()).second)
            continue;
        if (one.isArray()) {
            for (QPDFObjectHandle &item : one.getArrayAsVector())
                open.push_back(item);
            continue;
        }
        if (one.isStream()) {
            for (const char *key : notDrawn)
                one.getDict().removeKey(key);
        }
        QPDFObjectHandle dictionary = one.isStream() ? one.getDict() : one;
        if (!dictionary.isDictionary())
            continue;
        for (const char *key : neverWanted)
            dictionary.removeKey(key);
        for (auto &[key, value] : dictionary.getDictAsMap()) {
            if (key != "/Parent") // of a font's tables: never of a page
                open.push_back(value);
        }
    }
}

} // namespace balie
