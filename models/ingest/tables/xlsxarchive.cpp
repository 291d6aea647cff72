#include "ingest/tables/xlsxarchive.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include "ingest/filebeginning.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr qint64 mostOfToken = 16 * 1024 * 1024;
constexpr qint64 smallPart = 16 * 1024 * 1024; ///< whatever it was packed to
constexpr qint64 mostRatio = 200; ///< sheets are packed to a tenth or thirtieth
constexpr zip_int64_t mostParts = 20'000;

Error refused(const QString &text) { return {Error::Kind::Input, text, {}, 0}; }

QString plainName(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

/// A table as text, though it is named as a workbook: no control characters, unless it is UTF-16.
bool isReadableText(const QByteArray &beginning)
{
    return beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF")
        || std::ranges::none_of(
               beginning, [](char c) { return c >= 0 && c < ' ' && c != '\t' && c != '\r' && c != '\n'; });
}

QString damaged() { return Tr::tr("The workbook is damaged or not all there (it is a broken zip file)."); }

} // namespace

XlsxPart::XlsxPart(zip_file *file, qint64 declared, const std::atomic_bool *stop)
    : m_file(file), m_declared(declared), m_stop(stop)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

XlsxPart::~XlsxPart() { zip_fclose(m_file); }

qint64 XlsxPart::readData(char *data, qint64 size)
{
    if (m_fault)
        return -1;
    if (m_stop != nullptr && *m_stop) {
        m_fault = Error{Error::Kind::Cancelled, Tr::tr("Stopped."), {}, 0};
        return -1;
    }
    size = std::min<qint64>(size, 256 * 1024);
    const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(size));
    if (got < 0) {
        m_fault = refused(damaged());
        return -1;
    }
    m_given += got;
    m_sinceToken += got;
    if (m_given > m_declared || m_sinceToken > mostOfToken) {
        m_fault = refused(m_given > m_declared
                              ? damaged()
                              : Tr::tr("The workbook holds a single piece of text of over 16 MB."));
        return -1;
    }
    if (got == 0 && m_given < m_declared) {
        m_fault = refused(damaged());
        return -1;
    }
    return got == 0 ? -1 : got;
}

XlsxArchive::~XlsxArchive()
{
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

Result<std::unique_ptr<XlsxArchive>> XlsxArchive::open(const QString &path)
{
    std::unique_ptr<XlsxArchive> archive(new XlsxArchive(path));
    int code = 0;
#ifdef Q_OS_WIN
    zip_error_t error;
    zip_source_t *source
        = zip_source_win32w_create(reinterpret_cast<const wchar_t *>(path.utf16()), 0, -1, &error);
    archive->m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
#else
    archive->m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
#endif
    if (archive->m_zip == nullptr)
        return Error{code == ZIP_ER_OPEN || code == ZIP_ER_READ ? Error::Kind::File : Error::Kind::Input,
                     code == ZIP_ER_OPEN ? Tr::tr("The file cannot be opened.") : damaged(), path, 0};
    const zip_int64_t count = zip_get_num_entries(archive->m_zip, 0);
    if (count > mostParts)
        return Error{Error::Kind::Input, Tr::tr("The zip file has more parts than any workbook."), path, 0};
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char *name = zip_get_name(archive->m_zip, zip_uint64_t(i), 0))
            archive->m_places.insert(plainName(QString::fromUtf8(name)), i);
    return archive;
}

bool XlsxArchive::has(const QString &name) const { return m_places.contains(plainName(name)); }

Result<std::unique_ptr<XlsxPart>> XlsxArchive::part(const QString &name, const std::atomic_bool *stop) const
{
    const auto failed = [this](const QString &text) { return Error{Error::Kind::Input, text, m_path, 0}; };
    const auto place = m_places.constFind(plainName(name));
    if (place == m_places.constEnd())
        return failed(Tr::tr("The workbook lacks its part “%1”.").arg(name));
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat_index(m_zip, zip_uint64_t(*place), 0, &about) != 0 || !(about.valid & ZIP_STAT_SIZE)
        || !(about.valid & ZIP_STAT_COMP_SIZE))
        return failed(damaged());
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return failed(Tr::tr("The workbook is protected by a password. Save it without one first."));
    if (about.size > zip_uint64_t(TableLimits::partBytes)
        || (about.size > zip_uint64_t(smallPart)
            && about.size / mostRatio > std::max<zip_uint64_t>(about.comp_size, 1)))
        return failed(Tr::tr("The workbook would unpack to %1 MB: it is refused. Save it as CSV if it really "
                             "is that large.")
                          .arg(about.size / 1024 / 1024));
    zip_file_t *file = zip_fopen_index(m_zip, zip_uint64_t(*place), 0);
    if (file == nullptr)
        return failed(damaged());
    return std::make_unique<XlsxPart>(file, qint64(about.size), stop);
}

std::optional<Error> notATable(const QString &path, const QByteArray &beginning)
{
    const auto refusal = [&path](const QString &text) { return Error{Error::Kind::Input, text, path, 0}; };
    if (beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        // An OLE container. Of one that is encrypted a stream has this name, in UTF-16.
        QFile file(path);
        const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(4 * 1024 * 1024) : QByteArray();
        const QByteArray mark("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        const bool isShort = start.size() < file.size();
        if (start.contains(mark))
            return refusal(Tr::tr("The workbook is protected by a password. Save it without one first."));
        return refusal(isShort
                           ? Tr::tr("This is an old XLS file, or a workbook protected by a password. Save "
                                    "it as XLSX without a password first.")
                           : Tr::tr("This is an old XLS file. Save it as XLSX or CSV first."));
    }
    if (beginning.startsWith("PK"))
        return std::nullopt;
    if (isCompressed(beginning))
        return refusal(Tr::tr("The file is packed. Unpack it first."));
    static const QStringList ofBooks{QStringLiteral("xlsx"), QStringLiteral("xlsm")};
    if (ofBooks.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive) && !isReadableText(beginning))
        return refusal(Tr::tr("This is no workbook, whatever its name; it may be damaged. Save it as XLSX or "
                              "CSV again."));
    if (beginning.startsWith("%PDF"))
        return refusal(Tr::tr("This is a PDF file, no table. Save it as XLSX or CSV first."));
    const QByteArray text = beginning.left(512).trimmed().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<?xml"))
        return refusal(
            Tr::tr("This is a web page or XML, no table, whatever its name. Open it in a spreadsheet "
                   "and save it as XLSX or CSV."));
    return std::nullopt;
}

} // namespace callhelm
