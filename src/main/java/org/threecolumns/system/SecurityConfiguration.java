package org.threecolumns.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.threecolumns.api.ProblemAnswers;
import org.threecolumns.journey.StageRunRepository;

/**
 * Who gets through which door. Open to strangers are the login page with its looks, and health. The engine's own doors are for
 * administrators; process designers may ask there, from a modelling tool, what the rules say of a deployment.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String PAGES_CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String API_DOCS_CSP =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    private final IdentityService identity;
    private final AccountAuthentication accounts;
    private final ProblemAnswers problems;
    private final StageRunRepository runs;

    SecurityConfiguration(
            IdentityService identity,
            AccountAuthentication accounts,
            ProblemAnswers problems,
            StageRunRepository runs) {
        this.identity = identity;
        this.accounts = accounts;
        this.problems = problems;
        this.runs = runs;
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, ObjectMapper json) throws Exception {
        http.securityMatcher(path().matcher("/engine-rest/**"))
                .authorizeHttpRequests(to -> to.requestMatchers(
                                path().matcher(HttpMethod.POST, "/engine-rest/deployment/create"),
                                path().matcher(HttpMethod.GET, "/engine-rest/deployment"),
                                path().matcher(HttpMethod.GET, "/engine-rest/version"))
                        .hasAnyRole("admin", "designer")
                        .anyRequest()
                        .hasRole("admin"))
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isBasic))
                .addFilterAfter(new EngineRefusalFilter(json, runs), AuthorizationFilter.class);
        return common(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html")
                .authorizeHttpRequests(to -> to.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isBasic))
                .headers(h -> h.contentSecurityPolicy(csp -> csp.policyDirectives(API_DOCS_CSP)));
        return common(http);
    }

    /** The web apps bring their own protection against forged requests. */
    @Bean
    @Order(3)
    SecurityFilterChain engineWebApps(HttpSecurity http, ObjectMapper json) throws Exception {
        http.securityMatcher(path().matcher("/camunda/**"))
                .authorizeHttpRequests(to -> to.anyRequest().hasRole("admin"))
                .formLogin(login -> login.loginPage("/login"))
                .csrf(csrf -> csrf.disable())
                .addFilterAfter(new EngineRefusalFilter(json, runs), AuthorizationFilter.class);
        return common(http);
    }

    /** Behind the security chain, so that it finds the login there. Static: filters are asked for before anything else exists. */
    @Bean
    static FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppLogin() {
        var login = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        login.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, WebAppLogin.class.getName());
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        login.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return login;
    }

    /** Read by a monitoring server that sends its password each time; nobody's login opens it. */
    @Bean
    @Order(4)
    SecurityFilterChain metrics(HttpSecurity http) throws Exception {
        http.securityMatcher(path().matcher("/actuator/prometheus"))
                .authorizeHttpRequests(to -> to.anyRequest().hasRole("admin"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(Customizer.withDefaults());
        return common(http);
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(to -> to.requestMatchers(
                                "/login",
                                "/accessibility",
                                "/webjars/**",
                                "/assets/**",
                                "/actuator/health",
                                "/error",
                                "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/", false))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(new FormRefusals()))
                .headers(h -> h.contentSecurityPolicy(csp -> csp.policyDirectives(PAGES_CSP)));
        return common(http);
    }

    private SecurityFilterChain common(HttpSecurity http) throws Exception {
        return http.authenticationProvider(accounts)
                .addFilterAfter(new EngineAuthenticationFilter(identity), AuthorizationFilter.class)
                .build();
    }

    /** The whole path: the engine's doors are servlets of their own, whose mapping the matcher for controllers takes off. */
    private static PathPatternRequestMatcher.Builder path() {
        return PathPatternRequestMatcher.withDefaults();
    }

    /** A request that carries its own password with it cannot be forged by another site's page. */
    private static boolean isBasic(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
