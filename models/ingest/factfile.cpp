#include "ingest/factfile.h"

#include <utility>

#include "ingest/amifile.h"
#include "ingest/queuelogfile.h"

namespace callhelm {

namespace {

/// QueueLogFile and AmiFile read alike.
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

Result<std::unique_ptr<FactFile>> FactFile::open(SourceKind kind, const QString &path)
{
    return kind == SourceKind::Ami ? opened(AmiFile::open(path)) : opened(QueueLogFile::open(path));
}

} // namespace callhelm
