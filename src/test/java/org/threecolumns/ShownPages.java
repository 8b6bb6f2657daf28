package org.threecolumns;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers which template made the page that was shown last, so that a test can tell which ones it has looked at. */
@TestComponent
public class ShownPages implements WebMvcConfigurer, HandlerInterceptor {

    private volatile String last;

    public String last() {
        return last;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView shown) {
        String view = shown == null ? null : shown.getViewName();
        if (view != null && !view.startsWith("redirect:") && !view.contains("::")) {
            last = view;
        }
    }
}
