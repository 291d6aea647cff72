#pragma once

#include <memory>

#include <QString>

class QLockFile;

namespace callhelm {

/// Who comes next when a store's lock is given back. Many commands may wait for it, looking in turns; a
/// window that waits goes before them, or it might not get the lock for as long as there are commands.
class StoreTurn
{
public:
    /// Claims the next turn as long as the object lives; null when another window has claimed it.
    static std::unique_ptr<StoreTurn> claim(const QString &store);
    /// Whether somebody has claimed the next turn and still lives: commands do not take the lock then.
    static bool isClaimed(const QString &store);
    ~StoreTurn();

private:
    explicit StoreTurn(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace callhelm
