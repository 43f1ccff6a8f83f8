/**
 * Words of support desks and the web that general dictionaries lack, one space between them; each is accepted in
 * British and in American English. Small letters stand for any case, capitals are required as written.
 */
export const ACCEPTED = `
AirPods Alipay APIs AppleCare async auth authenticator authenticators autocomplete
autocompletes autocorrect autofill autofilled autofills automations autopay autoplay autorenew autorenewal
autorenews autoreply autoresponder autoresponders autosave autosaved autosaves backend backends backlink
backlinks backordered backorders barcode barcoded barcodes bingeing bluetooth bugfix bugfixes callout
callouts captcha captchas changelog changelogs chargeback chargebacks chatbot chatbots checkboxes checkin
checkins Chromecast codebase config configs configurator copays copyable coworking CRM CSV customisable
customizable cyberattack cyberattacks cybersecurity dashcam datacenter datacentre datasheet deactivations
dealbreaker deliverability dev devs DHL dialogs discoverability DM DMs DNS dropdown dropdowns dropship
dropshipped dropshipper dropshipping ebike ebikes ebook ebooks ecommerce EOD eSIM eSIMs ETAs eTickets Etsy
Expedia FaceTime favicon fediverse Figma fintech Fitbit flatpack formatter freemium frontend frontends
geoblocked geolocation gif gifs Giropay GitLab Gmail GPay hardcoded helpdesk helpdesks hostname hostnames
hotfix hotfixes hotspot hotspots HTTPS IBAN IBANs iCloud iframe iMac iMessage infographic infographics
inkjet Instacart Intercom intl invoiceable iPads iPhones Jira JPEGs JPG JPGs JSON kanban keycard keycards
Klarna KYC linkable LinkedIn livestream livestreamed livestreaming livestreams localhost lookups
LTE MacBook MacBooks macOS Mastercard matcha microfibre microsite microtransaction microtransactions
middleware misclick misclicked misconfiguration misconfigured misdelivered misdelivery mispick mispicked
misroute misrouted misrouting moderations multifactor multitool navbar neurodivergent newsfeed noreply
notetaking OAuth offboard offboarding ok onboarded onboarding onboards OTP OTPs overbill overbilled overbilling
overdelivered PayID paywalled PDFs permalink permalinks PINs Pinterest pixelated PNG PNGs
preapproval preapproved preauthorisation preauthorise preauthorised preauthorization preauthorize
preauthorized preloaded preloved preorder preordered preordering preorders proration QR readme rebill
rebilled rebilling rebook rebookable rebooked rebooking rebookings rebooks rebrand rebranded Reddit
redeliveries redelivery redownload redownloaded redownloading reenroll refurb refurbs reinstallation
reinstalls repo repos requesters reshipments rideshare ridesharing roadmap roadmaps rollout rollouts SaaS
screencast screencasts screenshotted scrollable SDK SEO SEPA serverless Shopify shortcode shoutout sideload
sideloaded sideloading signup signups SIM SIMs sitewide SKU SKUs SLA Slack SLAs SMS SMSs snackable spammy
Spotify SSL SSO stateful stickied streamable Stripe subfolder subfolders subreddit sudo tappable TBC TBD
Telegram telehealth templated textbox textboxes TikTok timeframe timeframes timeslot timeslots timezones
todo todos tokenised tokenized tooltip tooltips touchpad touchpoint touchpoints trackable trackpad Trello
triaging Tripadvisor Trustpilot Twitch Uber unarchive unarchived unclickable undeliverable unenroll
unenrolled unfollow unfollowed unhide unlink unlinked unlinking unlist unmute unmuted unpair unpairing
unpause unpaused unpublish unredeemed unshipped unsync untick unticked untracked updatable
upsell upselling upsells uptime UX validator Venmo viewport Vimeo vlog vlogger vlogs VPN VPNs waitlist
waitlisted waitlists walkthrough walkthroughs wayfinding webchat webhook webhooks webpage webpages webshop
WeChat wellbeing WhatsApp Wi-Fi wi-fi wifi wireframe wireframes wishlist wishlists workspaces workstream
Xbox yay yoghurt yoghurts Zapier Zelle Zendesk Zoom 
`;
