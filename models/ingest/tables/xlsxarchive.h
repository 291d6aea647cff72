#pragma once

#include <QIODevice>

#include <atomic>
#include <memory>

#include <QHash>
#include <QString>

#include "base/result.h"
#include "ingest/tables/tablecell.h"

struct zip;
struct zip_file;

namespace callhelm {

/// One part of a workbook, unpacked while it is read. What it may be asked for is bounded: reading fails
/// (fault()) when it holds more than it declared, when Guard says so, or when the stop flag is set.
class XlsxPart final : public QIODevice
{
    Q_OBJECT

public:
    XlsxPart(zip_file *file, qint64 declared, const std::atomic_bool *stop);
    ~XlsxPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// To be told after each token that was read: one alone may have no more than 16 MB.
    void tokenRead() { m_sinceToken = 0; }
    /// Why it gave no more, if not because it was at its end.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    [[nodiscard]] qint64 declaredSize() const { return m_declared; }
    [[nodiscard]] qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_declared;
    const std::atomic_bool *m_stop;
    qint64 m_given = 0;
    qint64 m_sinceToken = 0;
    std::optional<Error> m_fault;
};

/// The zip file that an XLSX file is. Parts are found by their names in relations alone; nothing is ever
/// unpacked onto a disk. Sizes are looked at before anything is unpacked: parts over TableLimits::partBytes,
/// or over 16 MB and packed tighter than 200 : 1, are refused.
class XlsxArchive
{
public:
    ~XlsxArchive();
    XlsxArchive(const XlsxArchive &) = delete;
    XlsxArchive &operator=(const XlsxArchive &) = delete;

    /// Fails with Error::Kind::Input, saying which of these a file is: protected by a password, an old XLS
    /// file, a damaged or cut-off archive.
    [[nodiscard]] static Result<std::unique_ptr<XlsxArchive>> open(const QString &path);

    /// Whether there is such a part; case, a leading stroke and backslashes do not matter.
    [[nodiscard]] bool has(const QString &name) const;
    /// Opens a part. Fails with Error::Kind::Input when it is missing, encrypted or refused.
    [[nodiscard]] Result<std::unique_ptr<XlsxPart>> part(const QString &name,
                                                         const std::atomic_bool *stop) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    explicit XlsxArchive(QString path) : m_path(std::move(path)) { }

    QString m_path;
    zip *m_zip = nullptr;
    QHash<QString, qint64> m_places; ///< by lower-case name
};

/// What is wrong with a file that begins as no workbook does but is no text either (an old XLS file, one that
/// is protected by a password, a packed one …); nothing when it may be text or is a zip file.
[[nodiscard]] std::optional<Error> notATable(const QString &path, const QByteArray &beginning);

} // namespace callhelm
