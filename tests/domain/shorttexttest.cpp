#include <utility>
#include <vector>

#include <QTest>

#include "domain/shorttext.h"
#include "support/testmain.h"

using namespace callhelm;

/// Texts of every length, copied and moved about; the sanitizers watch the long ones' memory.
class ShortTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void assignsOver_data();
    void assignsOver();
    void inContainers();
};

namespace {

std::string textOf(int size)
{
    std::string text;
    for (int i = 0; i < size; ++i)
        text += char('a' + i % 26);
    return text;
}

constexpr int sizes[] = {0, 1, 15, 22, 23, 24, 25, 126, 127, 128, 255, 256, 100'000};

} // namespace

void ShortTextTest::lengths_data()
{
    QTest::addColumn<int>("size");
    for (const int size : sizes)
        QTest::addRow("%d bytes", size) << size;
}

void ShortTextTest::lengths()
{
    QFETCH(int, size);
    const std::string text = textOf(size);
    ShortText one(text);
    QVERIFY(one.view() == text);
    QCOMPARE(one.empty(), size == 0);
    QCOMPARE(one.view().size(), size_t(size));
    QCOMPARE(one.toString(), QString::fromStdString(text));

    const ShortText copy(one);
    QVERIFY(copy == one);
    ShortText moved(std::move(one));
    QVERIFY(moved == copy);
    one = textOf(3); // what was moved from can be used again
    QVERIFY(one == "abc");
    QVERIFY(moved != one || size == 3);
}

void ShortTextTest::assignsOver_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const int from : {0, 5, 23, 24, 300})
        for (const int to : {0, 5, 23, 24, 300})
            QTest::addRow("%d over %d", from, to) << from << to;
}

void ShortTextTest::assignsOver()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const ShortText source(textOf(from));
    ShortText target(textOf(to));
    target = source;
    QVERIFY(target.view() == textOf(from));
    const ShortText &itself = target;
    target = itself;
    QVERIFY(target.view() == textOf(from));
    ShortText other(textOf(to));
    target = std::move(other);
    QVERIFY(target.view() == textOf(to));
    QVERIFY(source.view() == textOf(from));
}

void ShortTextTest::inContainers()
{
    std::vector<ShortText> texts;
    for (int i = 0; i < 200; ++i)
        texts.emplace_back(textOf(i));
    texts.erase(texts.begin(), texts.begin() + 50);
    for (int i = 0; i < 150; ++i)
        QVERIFY(texts[size_t(i)].view() == textOf(i + 50));
}

CALLHELM_TEST(ShortTextTest)
#include "shorttexttest.moc"
