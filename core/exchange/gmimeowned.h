// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace balie {

struct GMimeUnref
{
    void operator()(void *object) const { g_object_unref(object); }
};

struct GMimeFree
{
    void operator()(char *text) const { g_free(text); }
};

// What GMime made for us, let go with its last holder.
template <typename T>
using GMimeOwned = std::unique_ptr<T, GMimeUnref>;
using GMimeText = std::unique_ptr<char, GMimeFree>;

// Before anything else of GMime; again does no harm.
inline void beginGMime()
{
    [[maybe_unused]] static const bool begun = [] {
        g_mime_init();
        return true;
    }();
}

} // namespace balie
