#include "ingest/compressedfile.h"

#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include "ingest/ordinaryfile.h"

namespace callhelm {

namespace {

QString said(const char *text) { return QCoreApplication::translate("CompressedFile", text); }

} // namespace

struct CompressedFile::Private
{
    QString path;
    qint64 size = 0;
    gzFile file = nullptr;

    ~Private()
    {
        if (file != nullptr)
            gzclose(file);
    }
};

CompressedFile::CompressedFile(std::unique_ptr<Private> priv) : d(std::move(priv)) { }
CompressedFile::CompressedFile(CompressedFile &&other) noexcept = default;
CompressedFile &CompressedFile::operator=(CompressedFile &&other) noexcept = default;
CompressedFile::~CompressedFile() = default;

Result<CompressedFile> CompressedFile::open(const QString &path)
{
    if (auto ordinary = checkOrdinaryFile(path); !ordinary)
        return ordinary.error();
    auto priv = std::make_unique<Private>();
    priv->path = path;
    priv->size = QFileInfo(path).size();
#ifdef Q_OS_WIN
    priv->file = gzopen_w(reinterpret_cast<const wchar_t *>(path.utf16()), "rb");
#else
    priv->file = gzopen(QFile::encodeName(path).constData(), "rb");
#endif
    if (priv->file == nullptr)
        return Error{Error::Kind::File,
                     said(QT_TRANSLATE_NOOP("CompressedFile", "The file cannot be opened.")), path, 0};
    return CompressedFile(std::move(priv));
}

Result<QByteArray> CompressedFile::read(qint64 size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const int got = gzread(d->file, bytes.data(), unsigned(size));
    int code = Z_OK;
    (void)gzerror(d->file, &code);
    if (code == Z_ERRNO)
        return Error{Error::Kind::File, said(QT_TRANSLATE_NOOP("CompressedFile", "The file cannot be read.")),
                     d->path, 0};
    if (got < 0 || (code != Z_OK && code != Z_STREAM_END))
        return Error{
            Error::Kind::Input,
            said(QT_TRANSLATE_NOOP("CompressedFile", "The packed file is damaged or not all there.")),
            d->path, 0};
    bytes.truncate(got);
    return bytes;
}

QString CompressedFile::path() const { return d->path; }
qint64 CompressedFile::bytesRead() const { return qint64(gzoffset(d->file)); }
qint64 CompressedFile::size() const { return d->size; }

} // namespace callhelm
