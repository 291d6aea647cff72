#pragma once

#include <memory>

#include <QString>

#include "base/result.h"
#include "store/filelock.h"

namespace callhelm {

/// A store in the making: a file of another name, of its owner alone (0600), that gets the store's name in
/// one step when it is whole. Whoever looks at the store's path finds no store or a whole one, whenever the
/// program is killed and however many programs start at once; nothing that another program may have opened is
/// removed.
class NewStoreFile
{
public:
    /// Begins to make a store where there is none, or an empty file. Waits up to 10 s while another program
    /// is making the same one; when that one is done isNeeded() is false. What an earlier attempt left is
    /// removed.
    static Result<std::unique_ptr<NewStoreFile>> begin(const QString &path);
    ~NewStoreFile(); ///< removes what was not published
    NewStoreFile(const NewStoreFile &) = delete;
    NewStoreFile &operator=(const NewStoreFile &) = delete;

    /// Removes what a program left that was killed right after it had made a store. Cheap where there is
    /// nothing.
    static void removeLeftOver(const QString &path);

    [[nodiscard]] bool isNeeded() const { return m_isNeeded; }
    /// Where to make it: an empty file. It must be closed again before publish().
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Writes the file to the disk and gives it the store's name. Changes of a lost store that lie beside the
    /// path are set aside first (see KeptStore): they would be taken for the new one's. When an older
    /// program, which does not wait, made a store there meanwhile, that one stays.
    Result<void> publish();

private:
    explicit NewStoreFile(const QString &path);
    [[nodiscard]] bool isVacant() const;

    QString m_path; ///< links resolved
    QString m_file;
    FileLock m_lock;
    bool m_isNeeded = false;
};

} // namespace callhelm
