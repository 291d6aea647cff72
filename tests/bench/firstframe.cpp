// Loaded into a Qt program by QT_QPA_GENERIC_PLUGINS=firstframe. Prints how many milliseconds passed from
// BENCH_STARTED (CLOCK_MONOTONIC, ns, taken before the program was started) until its first window's first
// frame was handed to the screen, then ends the program.
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>

namespace {

class FirstFrame final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && object->isWidgetType()
            && object->inherits("QMainWindow")) {
            m_seen = true;
            // The paint is inside the handling of the expose event, which ends with the flush to the screen.
            QTimer::singleShot(0, this, [] {
                timespec now{};
                clock_gettime(CLOCK_MONOTONIC, &now);
                const double started = std::atof(std::getenv("BENCH_STARTED"));
                std::printf("first frame %.3f ms\n",
                            (double(now.tv_sec) * 1e9 + double(now.tv_nsec) - started) / 1e6);
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

class FirstFramePlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstframe.json")
public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watcher = new FirstFrame; // Qt deletes it
        QCoreApplication::instance()->installEventFilter(watcher);
        return watcher;
    }
};

#include "firstframe.moc"
