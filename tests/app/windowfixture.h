// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "commandline.h"
#include "mainwindow.h"
#include "session.h"
#include "support/smalldata.h"
#include "table/exploreworkspace.h"
#include "table/slicetable.h"

#include <QApplication>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace obra {

/// The real window in English over a cache of the test's own, with settings and data in a folder of the test's own: what tests of the window stand on.
class WindowFixture
{
protected:
    static constexpr int patience = 120000; // sanitizers and busy machines

    /// Of initTestCase(): nothing of the user's is read or written.
    void prepare()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        m_cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(QStringLiteral("en"));
    }

    /// An active window on its start page, however far the cache is. An invalid @p size: the one that it had last, or somewhat more.
    void openWindow(const QString &cache, QSize size = QSize(1366, 768))
    {
        closeWindow();
        m_session = std::make_unique<Session>();
        m_session->openCache(cache);
        m_window = std::make_unique<MainWindow>(m_session.get(), m_appearance.get());
        m_window->resize(size.isValid() ? size : m_window->size().expandedTo(QSize(1000, 600)));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// The same with settings as at the first start, its rows answered, on the Explore screen.
    void explore(const QString &cache)
    {
        openSettings().clear();
        openWindow(cache);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(m_session->slice() && !m_session->isBusy(), patience);
        m_window->showScreen(MainWindow::Screen::Explore);
    }

    void closeWindow()
    {
        m_window.reset();
        m_session.reset();
    }

    void settle()
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        QCoreApplication::processEvents();
    }

    /// Where no window manager does it, the window does not become active again by itself when a dialog closes.
    void activate()
    {
        m_window->activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == m_window.get());
    }

    SliceTable *sliceTable() const { return m_window->explore()->table(); }
    /// The value of the @p place-th most rows in a field.
    QString topValue(Field field, int place = 0) const
    {
        for (const FacetValue &value : m_session->slice()->facet(field)) {
            if (value.code > 0 && place-- == 0)
                return QString::fromStdString(m_session->slice()->table().facet(field).dictionary.values[value.code]);
        }
        return {};
    }

    QTemporaryDir m_folder;
    QString m_cache;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace obra
