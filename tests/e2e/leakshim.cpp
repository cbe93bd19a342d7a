// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, it looks at everything that the program writes to a file, also to one that
// is deleted before anybody can look: each buffer is searched for words that were typed. The words come
// from the file that LEAKSHIM_WORDS names, one a line; what is found goes to the file LEAKSHIM_FOUND,
// as the number of the word and the path, never the word itself.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::string utf16(const std::string &word)
{
    std::string wide;
    for (const char c : word) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

// As UTF-8 and, of a word in ASCII, as UTF-16: what Qt and SQLite keep text in.
std::vector<std::string> readWords()
{
    std::vector<std::string> words;
    const char *name = std::getenv("LEAKSHIM_WORDS");
    std::ifstream file(name ? name : "");
    for (std::string line; std::getline(file, line);) {
        words.push_back(line);
        words.push_back(utf16(line));
    }
    return words;
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using Write = ssize_t (*)(int, const void *, size_t);

void report(int fd, size_t word)
{
    const char *name = std::getenv("LEAKSHIM_FOUND");
    const int out = name ? open(name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (out < 0)
        return;
    char path[4096] = {};
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    if (readlink(link.c_str(), path, sizeof path - 1) < 0)
        std::strcpy(path, "?");
    const std::string line = std::to_string(word) + ' ' + path + '\n';
    [[maybe_unused]] const ssize_t written = real<Write>("write")(out, line.data(), line.size());
    close(out);
}

// Sockets and pipes are no files: the X server and the screen reader must hear what is on the screen.
void look(int fd, const void *bytes, size_t count)
{
    static const std::vector<std::string> words = readWords();
    struct stat kind{};
    if (fstat(fd, &kind) != 0 || !S_ISREG(kind.st_mode))
        return;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!words[i].empty() && memmem(bytes, count, words[i].data(), words[i].size()))
            report(fd, i / 2);
    }
}

} // namespace

extern "C" {

ssize_t write(int fd, const void *bytes, size_t count)
{
    static const auto next = real<Write>("write");
    look(fd, bytes, count);
    return next(fd, bytes, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    look(fd, bytes, count);
    return next(fd, bytes, count, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    look(fd, bytes, count);
    return next(fd, bytes, count, offset);
}

ssize_t writev(int fd, const iovec *parts, int count)
{
    static const auto next = real<ssize_t (*)(int, const iovec *, int)>("writev");
    for (int i = 0; i < count; ++i)
        look(fd, parts[i].iov_base, parts[i].iov_len);
    return next(fd, parts, count);
}

} // extern "C"
