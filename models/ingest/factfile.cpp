#include "ingest/factfile.h"

#include <utility>

#include "ingest/ami/amifile.h"
#include "ingest/cdr/cdrfile.h"
#include "ingest/logfile.h"

namespace callhelm {

namespace {

/// The files read alike.
template <class File>
class FactFileOf final : public FactFile
{
public:
    explicit FactFileOf(File file) : m_file(std::move(file)) { }
    Result<bool> next(FactBatch &batch) override { return m_file.next(batch); }
    [[nodiscard]] qint64 bytesRead() const override { return m_file.bytesRead(); }

private:
    File m_file;
};

template <class File>
Result<std::unique_ptr<FactFile>> opened(Result<File> file)
{
    if (!file)
        return file.error();
    return std::unique_ptr<FactFile>(std::make_unique<FactFileOf<File>>(std::move(*file)));
}

} // namespace

Result<std::unique_ptr<FactFile>> FactFile::open(SourceKind kind, const QString &path, const QTimeZone &zone)
{
    switch (kind) {
    case SourceKind::Ami:
        return opened(AmiFile::open(path));
    case SourceKind::Cdr:
        return opened(CdrFile::open(path, zone));
    case SourceKind::QueueLog:
    case SourceKind::Simulator:
        break;
    }
    return opened(LogFile::open(makeLogFormat(SourceKind::QueueLog, zone), path));
}

} // namespace callhelm
