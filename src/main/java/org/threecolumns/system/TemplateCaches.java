package org.threecolumns.system;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Keeps every template and expression once it is read. Thymeleaf's own bounds, 200 and 500, hold less than our pages have together
 * (a fragment counts for each page that has it), so that each page would be read again for each visit.
 */
@Component
class TemplateCaches implements BeanPostProcessor {

    static final int TEMPLATES = 4_000;
    static final int EXPRESSIONS = 10_000;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringTemplateEngine engine) {
            StandardCacheManager caches = new StandardCacheManager();
            caches.setTemplateCacheMaxSize(TEMPLATES);
            caches.setExpressionCacheMaxSize(EXPRESSIONS);
            engine.setCacheManager(caches);
        }
        return bean;
    }
}
