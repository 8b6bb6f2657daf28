package org.threecolumns.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps the statements that one thread sends to the database while it is asked to, with their values, so that a test can explain or count them. */
public final class SqlRecorder {

    private static final ThreadLocal<List<Statement>> KEPT = new ThreadLocal<>();

    private SqlRecorder() {}

    /** One statement with the calls that set its values. */
    public record Statement(String sql, List<Call> values) {

        void bindTo(PreparedStatement target) throws ReflectiveOperationException {
            for (Call call : values) {
                call.method().invoke(target, call.args());
            }
        }
    }

    record Call(Method method, Object[] args) {}

    /** What the action sends to the database. */
    public static List<Statement> during(Runnable action) {
        List<Statement> kept = new ArrayList<>();
        KEPT.set(kept);
        try {
            action.run();
        } finally {
            KEPT.remove();
        }
        return kept;
    }

    /** Puts the recorder in front of the data source of a test's context. */
    @TestConfiguration
    public static class Recording {

        @Bean
        static BeanPostProcessor recordedDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? recorded(source, DataSource.class) : bean;
                }
            };
        }
    }

    private static <T> T recorded(T target, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> call(target, method, args)));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        Object result = invoke(target, method, args);
        if (result instanceof Connection connection) {
            return recorded(connection, Connection.class);
        }
        if (result instanceof PreparedStatement prepared && args != null && args[0] instanceof String sql) {
            return KEPT.get() == null ? prepared : recorded(prepared, sql);
        }
        return result;
    }

    private static PreparedStatement recorded(PreparedStatement target, String sql) {
        List<Call> values = new ArrayList<>();
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, args) -> {
                    if (method.getName().startsWith("set") && args.length > 1) {
                        values.add(new Call(method, args));
                    } else if (method.getName().startsWith("execute") && KEPT.get() != null) {
                        KEPT.get().add(new Statement(sql, List.copyOf(values)));
                    }
                    return invoke(target, method, args);
                });
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
