package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.ApiKeys;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.session.ConcurrentSessionFilter;

/**
 * Who may do what: one chain of filters for programs, which get problems as JSON, and one for
 * people, who get pages.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {
  private static final String READING = "/api/v1/recognitions";
  private static final String TRACE = "/api/v1/traces";

  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity http, ApiKeys keys, ApiRefusals refusals, SessionRegistry registry) {
    return http.securityMatcher("/api/v1/**", "/actuator/**")
        .headers(Headers::add)
        .csrf(csrf -> csrf.ignoringRequestMatchers(ApiKeyFilter::hasKey))
        .addFilterBefore(new ApiKeyFilter(keys, refusals), CsrfFilter.class)
        // By hand: Spring Security's session management would start a session for each key.
        .addFilterAt(new ConcurrentSessionFilter(registry, refusals), ConcurrentSessionFilter.class)
        .requestCache(RequestCacheConfigurer::disable)
        .logout(logout -> logout.disable())
        .exceptionHandling(
            problems -> problems.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    // Without a key these need a CSRF token, so they come from a page of ours.
                    .requestMatchers(HttpMethod.POST, READING, TRACE)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/api/v1/forms")
                    .permitAll()
                    .requestMatchers("/actuator/health/**", "/actuator/info")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasRole("ADMIN")
                    .anyRequest()
                    .hasRole("USER"))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(
      HttpSecurity http,
      LoginOutcome outcome,
      SessionRegistry registry,
      ObjectProvider<ClientRegistrationRepository> places,
      OidcLogin oidc,
      PlainLogin plain) {
    places.ifAvailable(
        registrations ->
            http.oauth2Login(
                login ->
                    login
                        .loginPage("/login")
                        .authorizedClientRepository(new NoTokens())
                        .authorizationEndpoint(
                            start ->
                                start.authorizationRequestResolver(LoginRequests.of(registrations)))
                        .userInfoEndpoint(user -> user.userService(plain).oidcUserService(oidc))
                        .successHandler(outcome)
                        .failureHandler(outcome)));
    http.headers(Headers::add)
        .csrf(Customizer.withDefaults())
        .formLogin(
            login ->
                login
                    .loginPage("/login")
                    .usernameParameter("email")
                    .successHandler(outcome)
                    .failureHandler(outcome))
        .logout(logout -> logout.logoutSuccessUrl("/"))
        .sessionManagement(
            sessions ->
                sessions
                    .sessionFixation(fixation -> fixation.changeSessionId())
                    .maximumSessions(-1)
                    .sessionRegistry(registry)
                    .expiredUrl("/login?ended"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers("/admin/**")
                    .hasRole("ADMIN")
                    .requestMatchers("/team/**")
                    .hasRole("CLERK")
                    .requestMatchers("/readings/**", "/settings/**")
                    .hasRole("USER")
                    .anyRequest()
                    .permitAll());
    return http.build();
  }
}
