package io.contactkit.example;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Sees every call of an implementation, and on which thread it was. */
@Component
class Witness implements BeanPostProcessor {

  private final AtomicInteger calls = new AtomicInteger();
  private volatile @Nullable Thread thread;

  /** How often an operation was reached; nothing can be stored without that. */
  int calls() {
    return calls.get();
  }

  /** That of the last call. */
  Thread thread() {
    return Objects.requireNonNull(thread);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    boolean implementation =
        ClassUtils.getAllInterfacesForClassAsSet(bean.getClass()).stream()
            .anyMatch(type -> type.getPackageName().matches("io\\.contactkit\\.server\\..+\\.api"));
    if (!implementation) {
      return bean;
    }
    ProxyFactory proxy = new ProxyFactory(bean);
    proxy.setProxyTargetClass(true);
    proxy.addAdvice(
        (MethodBeforeAdvice)
            (method, arguments, target) -> {
              calls.incrementAndGet();
              thread = Thread.currentThread();
            });
    return proxy.getProxy();
  }
}
