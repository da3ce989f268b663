package org.jingwei.ledger;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;

/** A book whose every call says, as the ledger does, that the server went away. */
final class GuardedBook {

    private GuardedBook() {}

    static <T> T of(Class<T> port, T book, Function<Supplier<Object>, Object> guard) {
        InvocationHandler calls = (proxy, method, arguments) -> guard.apply(() -> {
            try {
                return method.invoke(book, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException unchecked) {
                    throw unchecked;
                }
                throw new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, calls));
    }
}
