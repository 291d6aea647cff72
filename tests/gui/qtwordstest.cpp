#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

#include "support/testmain.h"

using namespace callhelm;

/// What Qt asks its translators for while this program shows its dialogs and menus stands among the texts
/// that are translated with our own (widgets/common/qtwords.cpp).
class QtWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allAreKnown();
};

namespace {

/// Notes what is asked for.
class Listener final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        static const QStringList shown{
            QStringLiteral("QFileDialog"),        QStringLiteral("QFileSystemModel"),
            QStringLiteral("QPlatformTheme"),     QStringLiteral("QDialogButtonBox"),
            QStringLiteral("QMessageBox"),        QStringLiteral("QLineEdit"),
            QStringLiteral("QWidgetTextControl"), QStringLiteral("QAbstractSpinBox"),
            QStringLiteral("QScrollBar")};
        const bool isKey = QLatin1String(text).startsWith(QLatin1String("Alt+"));
        if (shown.contains(QLatin1String(context)) && !isKey)
            asked.insert(QStringLiteral("%1|%2").arg(QLatin1String(context), QString::fromUtf8(text)));
        return {};
    }
    mutable QSet<QString> asked;
};

} // namespace

void QtWordsTest::allAreKnown()
{
    Listener listener;
    QVERIFY(QCoreApplication::installTranslator(&listener));
    {
        QFileDialog dialog(nullptr, QStringLiteral("x"), QDir::tempPath(), QStringLiteral("All files (*)"));
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        QMessageBox box(QMessageBox::Question, QStringLiteral("x"), QStringLiteral("y"),
                        QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Yes | QMessageBox::No);
        box.setDetailedText(QStringLiteral("z"));
        QLineEdit line;
        delete line.createStandardContextMenu();
        QPlainTextEdit text;
        delete text.createStandardContextMenu();
    }
    QCoreApplication::removeTranslator(&listener);
    QVERIFY(listener.asked.size() > 40);
    QFile file(QStringLiteral("../widgets/common/qtwords.cpp"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QString known = QString::fromUtf8(file.readAll());
    known.remove(QStringLiteral("\"\n")).simplified();
    QStringList missing;
    for (const QString &one : listener.asked) {
        const QStringList parts = one.split(u'|');
        QString text = parts.value(1);
        text.replace(u'\n', QStringLiteral("\\n"));
        if (!known.contains(QStringLiteral("(\"%1\", \"%2\")").arg(parts.front(), text)))
            missing << one;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

CALLHELM_TEST(QtWordsTest)
#include "qtwordstest.moc"
